import type {
	Block,
	Chapter,
	DocumentModel,
	Runs,
	SignatureBlock,
	TableBlock
} from '#lib/domain/document/model.ts';
import { firstFilled, NO_WORDS } from '../xml/clean.ts';
import { shown } from '../body/cell.ts';
import { isBlank, printed } from '../body/inline.ts';
import { whoWillSign } from '../body/signing.ts';

function printedRuns(runs: Runs): Runs {
	const texts = printed(runs);
	return runs.flatMap((run, i) => (texts[i] ? [{ ...run, text: texts[i] }] : []));
}

const words = (text: string) => printed([{ text }])[0] ?? '';

function printedTable(table: TableBlock): Block {
	const { columns, rows, note, ...rest } = table;
	const lead = printedRuns(table.lead);
	if (columns.length === 0 || rows.length === 0) return { ...rest, kind: 'paragraph', runs: lead };
	return {
		...rest,
		lead,
		caption: words(table.caption),
		columns: columns.map((column) => ({
			...column,
			heading: words(firstFilled(column.heading, NO_WORDS))
		})),
		rows: rows.map((row) => ({
			...row,
			cells: columns.map((_, i) =>
				shown(row.cells[i] ?? []).map((paragraph) => ({
					...paragraph,
					runs: printedRuns(paragraph.runs)
				}))
			)
		})),
		...(note && { note: printedRuns(note) })
	};
}

function printedBlock(block: Exclude<Block, SignatureBlock>): Block {
	switch (block.kind) {
		case 'paragraph':
			return { ...block, runs: printedRuns(block.runs) };
		case 'heading':
			// A number is never alone.
			return {
				...block,
				text: words(block.number === undefined ? block.text : firstFilled(block.text, NO_WORDS))
			};
		case 'list':
			return {
				...block,
				lead: printedRuns(block.lead),
				items: block.items
					.filter(({ runs }) => !isBlank(runs))
					.map((item) => ({ ...item, runs: printedRuns(item.runs) }))
			};
		case 'definitions':
			return {
				...block,
				lead: printedRuns(block.lead),
				entries: block.entries
					.filter(({ term, meaning }) => !isBlank([{ text: term }, ...meaning]))
					.map((entry) => ({
						...entry,
						term: words(entry.term),
						meaning: printedRuns(entry.meaning)
					}))
			};
		case 'table':
			return printedTable(block);
		case 'forumPicture':
			return { ...block, caption: words(block.caption) };
	}
}

/** Nothing would be seen of it. */
function isUnseen(block: Block): boolean {
	if (block.kind === 'forumPicture')
		return block.picture.levels.every(({ forums }) => forums.length === 0);
	if (block.number !== undefined) return false;
	if (block.kind === 'paragraph') return isBlank(block.runs);
	return block.kind === 'heading' && isBlank([{ text: block.text }]);
}

/** Nobody signs a marked-up document: it says who will, as a draft does. */
function signed(
	model: DocumentModel,
	id: string,
	caption: string,
	blocks: readonly Block[]
): readonly Block[] {
	const places = blocks.filter((block) => block.kind === 'signature');
	const first = blocks.findIndex(({ kind }) => kind === 'signature');
	return blocks.flatMap((block, i): readonly Block[] => {
		if (block.kind !== 'signature') return [printedBlock(block)];
		return i === first
			? [printedTable(whoWillSign(model, places, caption, `${id}.signatures`))]
			: [];
	});
}

/**
 * A model as it would be printed, so that what is compared is what is read: cleaned text with its no-break spaces,
 * without what shows nothing, and without places to sign or a list of contents.
 */
export function printable(model: DocumentModel): DocumentModel {
	const { head, front, chapters } = model;
	const blocks = (id: string, caption: string, all: readonly Block[]) =>
		signed(model, id, caption, all).filter((block) => !isUnseen(block));
	return {
		...model,
		head: {
			...head,
			documentType: words(head.documentType),
			title: words(head.title),
			subtitle: words(head.subtitle ?? '')
		},
		front: blocks('front', head.title, front),
		hasContents: false,
		chapters: chapters.map((chapter): Chapter => ({
			...chapter,
			heading: words(firstFilled(chapter.heading, NO_WORDS)),
			blocks: blocks(chapter.id, chapter.heading, chapter.blocks)
		}))
	};
}
