import type { Block, Chapter, TableBlock, TableRow } from '#lib/domain/document/model.ts';
import { blockText } from '#lib/domain/document/visible-text.ts';
import type { Aligned, BlockChange, ChapterChange, Comparison } from './comparison.ts';
import { insideOf, type Inside } from './inside.ts';
import { shortened } from './snippet.ts';
import { textOf } from './runs.ts';

export type ChangeKind = 'added' | 'removed' | 'changed' | 'moved';

/** One line of a list of what has changed: a clause, a row, or a whole section or chapter of one version. */
export interface ListedChange {
	readonly kind: ChangeKind;
	readonly of: 'chapter' | 'section' | 'clause' | 'row';
	/** The block or chapter: the new one, or the old one where that is gone. */
	readonly id: string;
	/** Of a row. */
	readonly rowId?: string;
	readonly chapterId: string;
	/** The nearest heading above. */
	readonly heading: string;
	/** Of the clause, else of its chapter; in the old version where that is all there is. */
	readonly number?: string;
	/** What the row or section is called. */
	readonly name?: string;
	/** How it reads, shortened around what differs; empty where a version says nothing. */
	readonly before: string;
	readonly after: string;
	/** Numbers, references, capitals and punctuation only. */
	readonly isFormal: boolean;
	/** The clause stands in both versions; something in it does not. */
	readonly isPart: boolean;
	/** The same for changes that exchange the same words, e.g. the name of a forum. */
	readonly exchange?: string;
	/** In front matter or an unnumbered chapter, which repeat what stands elsewhere. */
	readonly repeats: boolean;
}

type Where = Pick<ListedChange, 'chapterId' | 'heading' | 'repeats'> & { readonly number?: string };

const kindOf = (kind: Aligned<unknown, unknown>['kind']): ChangeKind =>
	kind === 'added' || kind === 'removed' ? kind : kind === 'kept' ? 'changed' : 'moved';

/** What a block says that only one version has; of a table, which rows. */
function words(block: Block): string {
	if (block.kind !== 'table') return shortened(blockText({ ...block, number: undefined }));
	return shortened(block.rows.map((row) => rowName(block, row)).join('; '));
}

/** The column that names a row: the measure in a plan, else the first. */
function rowName({ columns }: TableBlock, { cells }: TableRow): string {
	const place = Math.max(
		0,
		columns.findIndex(({ id }) => id === 'measure')
	);
	return shortened(textOf(cells[place]?.[0]?.runs ?? []), 80);
}

function rowsOf(table: TableBlock, rows: Inside['rows'], at: Where & { readonly id: string }) {
	return rows.flatMap(({ row, kind, inside }): readonly ListedChange[] => {
		const name = rowName(table, row);
		const told = { of: 'row' as const, ...at, rowId: row.id, name, isPart: false };
		if (kind === 'kept' && !inside?.differs) return [];
		const { differs: _, ...said } = inside ?? { before: '', after: '', isFormal: false };
		return [{ ...told, ...said, kind: kindOf(kind) }];
	});
}

function clauseOf(each: Aligned<Block, BlockChange>, where: Where): readonly ListedChange[] {
	const block = each.kind === 'removed' ? each.old : each.new;
	const at = { ...where, id: block.id, ...(block.number && { number: block.number }) };
	const name = block.kind === 'table' && block.caption !== '' ? { name: block.caption } : {};
	const clause = { of: 'clause' as const, ...at, ...name, isFormal: false, isPart: false };
	switch (each.kind) {
		case 'added':
			return [{ ...clause, kind: each.kind, before: '', after: words(each.new) }];
		case 'removed':
			return [{ ...clause, kind: each.kind, before: words(each.old), after: '' }];
		case 'movedFrom':
			return [];
		case 'movedTo':
			return [{ ...clause, kind: 'moved', before: words(each.old), after: words(each.new) }];
		case 'kept': {
			// What a picture shows stands in a table beside it.
			if (!each.change.isChanged || each.change.kind === 'forumPicture') return [];
			if (each.change.kind === 'replaced')
				return [{ ...clause, kind: 'changed', before: words(each.old), after: words(each.new) }];
			const { said, rows } = insideOf(each.change);
			const rowChanges = block.kind === 'table' ? rowsOf(block, rows, at) : [];
			return said ? [{ ...clause, ...said, isPart: true }, ...rowChanges] : rowChanges;
		}
	}
}

/** A heading that is one version's takes the clauses under it with it. */
function blocksOf(
	blocks: readonly Aligned<Block, BlockChange>[],
	start: Where
): readonly ListedChange[] {
	const listed: ListedChange[] = [];
	let where = start;
	let section: 'added' | 'removed' | undefined;
	for (const [i, each] of blocks.entries()) {
		const block = each.kind === 'removed' || each.kind === 'movedFrom' ? each.old : each.new;
		if (block.kind === 'heading') {
			section = each.kind === 'added' || each.kind === 'removed' ? each.kind : undefined;
			where = { ...where, heading: block.text };
			if (section) {
				const next = blocks[i + 1];
				const first = next?.kind === section ? clauseOf(next, where)[0] : undefined;
				const { before = '', after = '' } = first ?? {};
				const number = block.number ?? where.number;
				const told = { ...where, id: block.id, name: block.text, before, after, isPart: false };
				listed.push({
					...told,
					kind: section,
					of: 'section',
					isFormal: false,
					...(number && { number })
				});
				continue;
			}
		} else if (section && each.kind === section) continue;
		listed.push(...clauseOf(each, where));
	}
	return listed;
}

function chapterOf(each: Aligned<Chapter, ChapterChange>): readonly ListedChange[] {
	const chapter = each.kind === 'removed' || each.kind === 'movedFrom' ? each.old : each.new;
	const { id, heading, number } = chapter;
	const where: Where = {
		chapterId: id,
		heading,
		repeats: number === undefined,
		...(number && { number })
	};
	const whole = {
		...where,
		of: 'chapter' as const,
		id,
		name: heading,
		before: '',
		after: '',
		isFormal: false,
		isPart: false
	};
	if (each.kind === 'added' || each.kind === 'removed') return [{ ...whole, kind: each.kind }];
	if (each.kind === 'movedFrom') return [];
	const { heading: title } = each.change;
	return [
		...(each.kind === 'movedTo' ? [{ ...whole, kind: 'moved' as const }] : []),
		...(title.isChanged
			? [{ ...whole, kind: 'changed' as const, before: each.old.heading, after: heading }]
			: []),
		...blocksOf(each.change.blocks, where)
	];
}

/** Everything that differs, one line each, in the order of the text. */
export function changesIn(comparison: Comparison): readonly ListedChange[] {
	const { title } = comparison.new.head;
	const front: Where = { chapterId: 'front', heading: title, repeats: true };
	return [...blocksOf(comparison.front, front), ...comparison.chapters.flatMap(chapterOf)];
}
