import { plain } from './match.ts';
import { pasteFields, type PasteTarget, type PasteWords } from './words.ts';

export interface PastedColumn {
	/** As it was written; empty in a table without headings. */
	readonly heading: string;
	readonly target: PasteTarget;
}

type Cells = readonly (readonly string[])[];

/** A table has headings when its first row holds the word for a measure, or the words for two other columns. */
export function columnsOf(
	cells: Cells,
	words: PasteWords
): { readonly columns: readonly PastedColumn[]; readonly hasHeadings: boolean } {
	const [first = []] = cells;
	const width = Math.max(0, ...cells.map(({ length }) => length));
	const named = first.map((heading) => targetOf(heading, words));
	const known = named.filter((target) => target !== undefined);
	if (known.includes('title') ? known.length > 1 || width === 1 : known.length > 1) {
		const taken = new Set<PasteTarget>();
		const columns = Array.from({ length: width }, (_, index) => {
			const target = named[index] ?? (first[index] ? 'describe' : 'skip');
			const isSecond = target !== 'describe' && target !== 'skip' && taken.has(target);
			taken.add(target);
			return { heading: first[index] ?? '', target: isSecond ? ('describe' as const) : target };
		});
		return { columns, hasHeadings: true };
	}
	// Lists often begin with a number of their own.
	const isCounted = cells.length > 1 && cells.every(([cell = '']) => /^\d+(\.\d+)*\.?$/.test(cell));
	const order: readonly PasteTarget[] = isCounted ? ['skip', ...pasteFields] : pasteFields;
	return {
		columns: Array.from({ length: width }, (_, index) => ({
			heading: '',
			target: order[index] ?? 'describe'
		})),
		hasHeadings: false
	};
}

function targetOf(heading: string, { headings, skipped }: PasteWords): PasteTarget | undefined {
	const wanted = plain(heading);
	if (wanted === '') return undefined;
	const is = (word: string) => plain(word) === wanted;
	if (skipped.some(is)) return 'skip';
	return pasteFields.find((field) => headings[field].some(is));
}
