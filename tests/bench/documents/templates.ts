/**
 * Templates for the peers, made from our own documents so that all engines fill files of the same size and look:
 * every text of the agreement is a tag, and the plan is one table whose only row repeats.
 */
import type { Block, DocumentModel, Runs, TableBlock } from '#lib/domain/document/model.ts';

export interface Template {
	readonly model: DocumentModel;
	readonly data: TemplateData;
}

export type TemplateData = Readonly<
	Record<string, string | readonly Readonly<Record<string, string>>[]>
>;

const textOf = (runs: Runs): string => runs.map(({ text }) => text).join('');

/** Every paragraph, item and cell of the document as a tag of its own. */
export function taggedTemplate(model: DocumentModel): Template {
	const data: Record<string, string> = {};
	const tag = (runs: Runs): Runs => {
		const text = textOf(runs);
		if (text === '') return runs;
		const name = `t${Object.keys(data).length}`;
		data[name] = text;
		return [{ text: `{${name}}` }];
	};
	const chapters = model.chapters.map((chapter) => ({
		...chapter,
		blocks: chapter.blocks.map((block) => tagged(block, tag))
	}));
	return { model: { ...model, chapters }, data };
}

function tagged(block: Block, tag: (runs: Runs) => Runs): Block {
	switch (block.kind) {
		case 'paragraph':
			return { ...block, runs: tag(block.runs) };
		case 'list':
			return {
				...block,
				lead: tag(block.lead),
				items: block.items.map((item) => ({ ...item, runs: tag(item.runs) }))
			};
		case 'table':
			return {
				...block,
				rows: block.rows.map((row) => ({
					...row,
					cells: row.cells.map((cell) => cell.map((line) => ({ ...line, runs: tag(line.runs) })))
				}))
			};
		default:
			return block;
	}
}

/** The largest table keeps one row, of a tag a column; the others of its columns give their rows to it. */
export function loopTemplate(model: DocumentModel): Template {
	const isPlan = (block: Block): block is TableBlock =>
		block.kind === 'table' && block.columns.length === 6;
	const tables = model.chapters.flatMap(({ blocks }) => blocks.filter(isPlan));
	const [shown] = tables;
	const [row] = shown?.rows ?? [];
	if (!shown || !row) throw new Error('the plan has no table of measures');
	const columns = shown.columns.map((_, index) => `c${index}`);
	const marked = columns.map((name, index) => {
		const begin = index === 0 ? '{#measures}' : '';
		const end = index === columns.length - 1 ? '{/measures}' : '';
		return [{ runs: [{ text: `${begin}{${name}}${end}` }] }];
	});
	const loop: TableBlock = { ...shown, rows: [{ ...row, cells: marked }] };
	const measures = tables.flatMap(({ rows }) =>
		rows.map(({ cells }) =>
			Object.fromEntries(
				columns.map((name, index) => [
					name,
					(cells[index] ?? []).map(({ runs }) => textOf(runs)).join(' ')
				])
			)
		)
	);
	const inPlace = (block: Block): readonly Block[] => {
		if (!isPlan(block)) return [block];
		return block === shown ? [loop] : [];
	};
	const chapters = model.chapters.map((chapter) => ({
		...chapter,
		blocks: chapter.blocks.flatMap(inPlace)
	}));
	return { model: { ...model, chapters }, data: { measures } };
}
