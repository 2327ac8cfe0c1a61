import type {
	Block,
	Chapter,
	DocumentModel,
	ForumPictureBlock,
	SignatureBlock
} from '#lib/domain/document/model.ts';
import { NUMBER_COLUMN } from '../look/page.ts';
import { STYLES } from '../look/styles.ts';
import { contentsHeight, contentsXml } from './contents.ts';
import { addDefinitions } from './definitions.ts';
import { addList } from './list.ts';
import { estimatePages } from './pages.ts';
import { markMove } from './moves.ts';
import { addParagraph } from './paragraph.ts';
import { addPicture } from './picture.ts';
import { createSheet } from './sheet.ts';
import type { Piece, Sheet } from './sheet.ts';
import { addSignatures } from './signing.ts';
import { addTable } from './table.ts';
import { addHeading, addParagraphBlock } from './text-block.ts';
import { addTitle } from './title.ts';
import { tracked, wordsOf } from './tracked.ts';

export interface Body {
	/** What stands in `w:body` before the section's properties. */
	readonly xml: string;
	/** Lettered lists that begin again at `a)`, and lists of decisions: the numbering part must hold an instance for each. */
	readonly lists: { readonly restarts: number; readonly decisions: number };
}

function addBlock(sheet: Sheet, block: Exclude<Block, SignatureBlock>): void {
	switch (block.kind) {
		case 'paragraph':
			return addParagraphBlock(sheet, block);
		case 'list':
			return addList(sheet, block);
		case 'table':
			return addTable(sheet, block);
		case 'definitions':
			return addDefinitions(sheet, block);
		case 'heading':
			return addHeading(sheet, block);
		case 'forumPicture':
			return addPicture(sheet, block);
	}
}

/** A part of the model, written as whose it is. */
function addPart(sheet: Sheet, part: object, add: () => void): void {
	const { change, oldNumber } = tracked(part);
	const { change: around } = sheet;
	sheet.change = change ?? around;
	sheet.oldNumber = oldNumber;
	const from = sheet.pieces.length;
	add();
	markMove(sheet, part, from);
	sheet.change = around;
	sheet.oldNumber = undefined;
}

/** `caption` names what has no caption of its own. */
function addBlocks(sheet: Sheet, blocks: readonly Block[], caption: string): void {
	let signatures: SignatureBlock[] = [];
	const sign = () => {
		addSignatures(sheet, signatures, caption);
		signatures = [];
	};
	for (const block of blocks) {
		if (block.kind === 'signature') signatures.push(block);
		else {
			sign();
			addPart(sheet, block, () => addBlock(sheet, block));
		}
	}
	sign();
}

function addChapter(sheet: Sheet, chapter: Chapter): void {
	const { id, number, heading, newPage, blocks } = chapter;
	const portrait = sheet.model.orientation === 'portrait';
	addPart(sheet, chapter, () =>
		addParagraph(sheet, 'Heading1', wordsOf(chapter, heading), {
			...{ id, number, chapter: id },
			...(newPage && { newPage, before: 0 })
		})
	);
	sheet.indent = number !== undefined && portrait ? NUMBER_COLUMN : 0;
	addBlocks(sheet, blocks, heading);
}

/** Word wants a paragraph after a table that ends the document; it takes next to no room. */
const LAST_LINE: Piece = {
	xml: '<w:p><w:pPr><w:pStyle w:val="LastLine"/></w:pPr></w:p>',
	height: () => 20
};

/** A page of its own before the text of a marked-up document: what has changed and why. */
export interface Opening {
	readonly title: string;
	readonly subtitle: string;
	readonly blocks: readonly Block[];
}

function addOpening(sheet: Sheet, { title, subtitle, blocks }: Opening): void {
	addParagraph(sheet, 'Title', [{ text: title }]);
	addParagraph(sheet, 'Subtitle', [{ text: subtitle }]);
	addBlocks(sheet, blocks, title);
}

/** Whether an opening has room on the first page of the document. */
export function fitsOnePage(model: DocumentModel, opening: Opening): boolean {
	const sheet = createSheet(model, new Map(), true);
	addOpening(sheet, opening);
	const { height, margin } = sheet.page;
	let after = 0;
	let used = 0;
	for (const piece of sheet.pieces) {
		used += Math.max(after, piece.before ?? 0) + piece.height();
		after = piece.after ?? 0;
	}
	return used <= height - margin.top - margin.bottom;
}

/**
 * The whole text of a document. `pictures` are its drawn pictures as paragraphs. With an opening it is a marked-up
 * one: its model holds two versions, and its parts say whose they are.
 */
export function writeBody(
	model: DocumentModel,
	pictures: ReadonlyMap<ForumPictureBlock, string>,
	opening?: Opening
): Body {
	const sheet = createSheet(model, pictures, opening !== undefined);
	if (opening) addOpening(sheet, opening);
	addTitle(sheet);
	addBlocks(sheet, model.front, model.head.title);
	const { before } = STYLES.ContentsHeading;
	const contents: Piece = { xml: '', before, height: () => contentsHeight(model) };
	const listed = model.hasContents && model.chapters.length > 0;
	if (listed) {
		sheet.pieces.push(contents);
		sheet.afterTable = false;
	}
	sheet.inFront = false;
	for (const chapter of model.chapters) addChapter(sheet, chapter);
	// Nor can the last paragraph of all be one version's.
	if (sheet.afterTable || sheet.redline) sheet.pieces.push(LAST_LINE);

	const pages = listed ? estimatePages(sheet.pieces, sheet.page) : new Map<string, number>();
	const xml = sheet.pieces.map((piece) =>
		piece === contents ? contentsXml(sheet, pages) : piece.xml
	);
	const lists = { restarts: sheet.counter.restarts(), decisions: sheet.decisions };
	return { xml: sheet.links.settle(xml.join('')), lists };
}
