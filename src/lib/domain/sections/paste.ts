/** Measures pasted from a spreadsheet: every text finds a place, is kept in the description, or is told to be left out. */
import { columnsOf, type PastedColumn } from './paste/columns.ts';
import { plain, rowNamed } from './paste/match.ts';
import { listsIn, measureRow, type MeasureRow, type Texts } from './paste/measure-row.ts';
import type { PasteField, PasteTarget, PasteWords } from './paste/words.ts';
import type { AgreementContent } from './content.ts';
import { allMeasures } from './readers.ts';

export interface PastedRow extends MeasureRow {
	/** The plan has a measure with that title already. */
	readonly isKnown: boolean;
}

export interface PastedRows {
	readonly columns: readonly PastedColumn[];
	readonly hasHeadings: boolean;
	readonly rows: readonly PastedRow[];
	/** Rows that name no measure, as they were written. */
	readonly leftOut: readonly string[];
}

/** `targets` says what the columns hold, in place of what their headings say. Cells come from `paste/cells.ts`. */
export function parsePaste(
	cells: readonly (readonly string[])[],
	content: AgreementContent,
	words: PasteWords,
	targets: readonly PasteTarget[] = []
): PastedRows {
	const { columns: guessed, hasHeadings } = columnsOf(cells, words);
	const columns = guessed.map((column, index) => ({
		...column,
		target: targets[index] ?? column.target
	}));
	const lists = listsIn(content);
	const titles = new Set(allMeasures(content).map(({ title = '' }) => plain(title)));
	const rows: PastedRow[] = [];
	const leftOut: string[] = [];
	let band: string | undefined;
	for (const row of cells.slice(hasHeadings ? 1 : 0)) {
		const written = row.filter((cell) => cell !== '');
		const heading = written.length === 1 ? rowNamed(lists.areas, written[0] ?? '') : undefined;
		if (heading && columns.length > 1) {
			band = heading.id;
			continue;
		}
		const texts = textsOf(row, columns);
		if ((texts.get('title')?.text ?? '') === '') {
			leftOut.push(written.join(' · '));
			continue;
		}
		const made = measureRow(texts, lists, words, band);
		rows.push({ ...made, isKnown: titles.has(plain(String(made.values['title'] ?? ''))) });
	}
	return { columns, hasHeadings, rows, leftOut };
}

function textsOf(row: readonly string[], columns: readonly PastedColumn[]): Texts {
	const texts = new Map<PasteField, { text: string; heading: string }>();
	const described: string[] = [];
	columns.forEach(({ target, heading }, index) => {
		const text = row[index]?.trim() ?? '';
		if (text === '' || target === 'skip') return;
		if (target === 'describe') described.push(heading ? `${heading}: ${text}` : text);
		else
			texts.set(target, {
				text: [texts.get(target)?.text, text].filter(Boolean).join('\n'),
				heading
			});
	});
	if (described.length > 0) {
		const own = texts.get('description');
		const text = [own?.text, ...described].filter(Boolean).join('\n');
		texts.set('description', { text, heading: own?.heading ?? '' });
	}
	return texts;
}
