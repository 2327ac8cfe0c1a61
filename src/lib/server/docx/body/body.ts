import type {
	Block,
	Chapter,
	DocumentModel,
	ForumPictureBlock,
	SignatureBlock
} from '#lib/domain/document/model.ts';
import { NUMBER_COLUMN } from '../look/page.ts';
import { contentsXml } from './contents.ts';
import { contentsPiece, setContents } from './contents-setting.ts';
import { addDefinitions } from './definitions.ts';
import { addList } from './list.ts';
import { estimatePages } from './pages.ts';
import { markMove } from './moves.ts';
import { addParagraph } from './paragraph.ts';
import { addPicture } from './picture.ts';
import { logotypePiece } from '../logotype/draw.ts';
import type { Placed } from '../logotype/media.ts';
import { firstFilled, NO_WORDS } from '../xml/clean.ts';
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

/** `keepNext`: what follows must not stand alone on the next page. */
function addBlock(sheet: Sheet, block: Exclude<Block, SignatureBlock>, keepNext: boolean): void {
	switch (block.kind) {
		case 'paragraph':
			return addParagraphBlock(sheet, block, keepNext);
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
	const { look } = sheet.model;
	blocks.forEach((block, i) => {
		if (block.kind === 'signature') return signatures.push(block);
		sign();
		const keepNext = look === 'short' && blocks[i + 1]?.kind === 'signature';
		addPart(sheet, block, () => addBlock(sheet, block, keepNext));
	});
	sign();
}

function addChapter(sheet: Sheet, chapter: Chapter, newPage: boolean): void {
	const { id, number, heading, blocks } = chapter;
	const portrait = sheet.model.orientation === 'portrait';
	addPart(sheet, chapter, () =>
		addParagraph(sheet, 'Heading1', wordsOf(chapter, firstFilled(heading, NO_WORDS)), {
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

/** What stands before the text's own beginning. */
interface Around {
	readonly opening?: Opening;
	readonly logotypes?: readonly Placed[];
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
	{ opening, logotypes = [] }: Around = {}
): Body {
	const sheet = createSheet(model, pictures, opening !== undefined);
	if (opening) addOpening(sheet, opening);
	sheet.pieces.push(...logotypePiece(logotypes));
	addTitle(sheet);
	addBlocks(sheet, model.front, model.head.title);
	const listed = model.hasContents && model.chapters.length > 0;
	const setting = setContents(sheet);
	const contents = contentsPiece(sheet, setting);
	if (listed) {
		sheet.pieces.push(contents);
		sheet.afterTable = false;
	}
	sheet.inFront = false;
	model.chapters.forEach((chapter, i) => {
		// After contents that share the first page, the text begins on the next.
		const newPage = chapter.newPage || (listed && setting !== 'apart' && i === 0);
		addChapter(sheet, chapter, newPage);
	});
	// Nor can the last paragraph of all be one version's.
	if (sheet.afterTable || sheet.redline) sheet.pieces.push(LAST_LINE);

	const pages = listed ? estimatePages(sheet.pieces, sheet.page) : new Map<string, number>();
	const xml = sheet.pieces.map((piece) =>
		piece === contents ? contentsXml(sheet, pages, setting) : piece.xml
	);
	const lists = { restarts: sheet.counter.restarts(), decisions: sheet.decisions };
	return { xml: sheet.links.settle(xml.join('')), lists };
}
