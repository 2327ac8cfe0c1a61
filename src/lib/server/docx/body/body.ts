import type {
	Block,
	Chapter,
	DocumentModel,
	ForumPictureBlock,
	SignatureBlock
} from '#lib/domain/document/model.ts';
import { NUMBER_COLUMN } from '../look/page.ts';
import { addFigureCaption } from './caption.ts';
import { contentsXml } from './contents.ts';
import { contentsPiece, setContents } from './contents-setting.ts';
import { addDefinitions } from './definitions.ts';
import { addList } from './list.ts';
import { estimatePages } from './pages.ts';
import { addParagraph } from './paragraph.ts';
import { logotypePiece } from '../logotype/draw.ts';
import type { Placed } from '../logotype/media.ts';
import { pictureHeight } from '../picture/layout.ts';
import { firstFilled, NO_WORDS } from '../xml/clean.ts';
import { createSheet } from './sheet.ts';
import type { Piece, Sheet } from './sheet.ts';
import { addSignatures } from './signing.ts';
import { addTable } from './table.ts';
import { addHeading, addParagraphBlock } from './text-block.ts';
import { addTitle } from './title.ts';

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
		case 'forumPicture': {
			const xml = sheet.pictures.get(block);
			if (xml === undefined) return;
			addFigureCaption(sheet, block);
			sheet.pieces.push({
				xml,
				before: 60,
				after: 160,
				height: () => pictureHeight(block.picture, sheet.page.textWidth)
			});
		}
	}
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
		addBlock(sheet, block, look === 'short' && blocks[i + 1]?.kind === 'signature');
	});
	sign();
}

function addChapter(sheet: Sheet, { id, number, heading, newPage, blocks }: Chapter): void {
	const portrait = sheet.model.orientation === 'portrait';
	addParagraph(sheet, 'Heading1', [{ text: firstFilled(heading, NO_WORDS) }], {
		...{ id, number, chapter: id },
		...(newPage && { newPage, before: 0 })
	});
	sheet.indent = number !== undefined && portrait ? NUMBER_COLUMN : 0;
	addBlocks(sheet, blocks, heading);
}

/** Word wants a paragraph after a table that ends the document; it takes next to no room. */
const LAST_LINE: Piece = {
	xml: '<w:p><w:pPr><w:pStyle w:val="LastLine"/></w:pPr></w:p>',
	height: () => 20
};

/** The whole text of a document. `pictures` are its drawn pictures as paragraphs. */
export function writeBody(
	model: DocumentModel,
	pictures: ReadonlyMap<ForumPictureBlock, string>,
	logotypes: readonly Placed[] = []
): Body {
	const sheet = createSheet(model, pictures);
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
		addChapter(sheet, { ...chapter, newPage });
	});
	if (sheet.afterTable) sheet.pieces.push(LAST_LINE);

	const pages = listed ? estimatePages(sheet.pieces, sheet.page) : new Map<string, number>();
	const xml = sheet.pieces.map((piece) =>
		piece === contents ? contentsXml(sheet, pages, setting) : piece.xml
	);
	const lists = { restarts: sheet.counter.restarts(), decisions: sheet.decisions };
	return { xml: sheet.links.settle(xml.join('')), lists };
}
