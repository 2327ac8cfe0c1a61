import type { Block, DocumentModel, ForumPictureBlock } from '#lib/domain/document/model.ts';
import type { DocumentWriter } from '#lib/ports/document-writer.ts';
import { writeBody, type Body } from './body/body.ts';
import { placeLogotypes, type Placed } from './logotype/media.ts';
import { carry } from './package/carry.ts';
import { finish } from './package/finish.ts';
import { pack, readPart, unpack } from './package/parts.ts';
import { renumber } from './package/renumber.ts';
import { CUT_XML, packShell } from './package/shell.ts';
import { stylesPart } from './package/styles-part.ts';

const DOCUMENT = 'word/document.xml';

const isDrawn = (block: Block): block is ForumPictureBlock =>
	block.kind === 'forumPicture' && block.picture.levels.some((level) => level.forums.length > 0);

/** The package of a model around the text that `writeText` makes of it. */
export async function writePackage(
	model: DocumentModel,
	writeText: (
		pictures: ReadonlyMap<ForumPictureBlock, string>,
		logotypes: readonly Placed[]
	) => Body,
	carried?: string
): Promise<Uint8Array> {
	const blocks = [...model.front, ...model.chapters.flatMap((chapter) => chapter.blocks)];
	const drawn = blocks.filter(isDrawn);
	const parts = unpack(await packShell(model, drawn));
	parts.set('word/styles.xml', await stylesPart(model));
	renumber(parts);
	const [start = '', ...cut] = readPart(parts, DOCUMENT).split(CUT_XML);
	const end = cut.pop() ?? '';
	const logotypes = placeLogotypes(parts, model);
	const pictures = new Map(drawn.map((block, i) => [block, cut[i] ?? '']));
	const body = writeText(pictures, logotypes.placed);
	parts.set(DOCUMENT, start + body.xml + end);
	finish(parts, model, body.lists);
	if (carried !== undefined) carry(parts, carried);
	return pack(parts, logotypes.files);
}

/** Writes Word files: valid for Microsoft's Open XML SDK, and the same bytes for the same model. */
export function createDocxWriter(): DocumentWriter {
	return {
		write: (model, carried) =>
			writePackage(
				model,
				(pictures, logotypes) => writeBody(model, pictures, { logotypes }),
				carried
			)
	};
}
