import { Document, FileChild, Packer, PageOrientation } from 'docx';
import type { DocumentModel, ForumPictureBlock } from '#lib/domain/document/model.ts';
import { documentMaker, documentPropertyNames } from '#lib/text/document-styles.ts';
import { pageLook } from '../look/page.ts';
import type { PageLook } from '../look/page.ts';
import { drawForums } from '../picture/draw.ts';
import { cleanText } from '../xml/clean.ts';
import { furniture } from './furniture.ts';

/** Marks where one picture ends and the next begins; typed text can never look like it. */
const CUT = 'overens-cut';
export const CUT_XML = `<${CUT}/>`;

class Cut extends FileChild {
	constructor() {
		super(CUT);
	}
}

const oneLine = (text: string) => cleanText(text).replace(/\s+/g, ' ').trim();

function paper({ orientation, width, height, margin }: PageLook) {
	// docx turns width and height around for landscape: it wants them as in portrait.
	const size =
		orientation === 'landscape'
			? { width: height, height: width, orientation: PageOrientation.LANDSCAPE }
			: { width, height };
	return { page: { size, margin }, titlePage: true };
}

function properties({ agreementId, head }: DocumentModel) {
	const maker = oneLine(head.senders.join(', ')) || documentMaker;
	const title = oneLine(head.title);
	return {
		title: head.draft ? `${title} (${oneLine(head.draft.word)})` : title,
		subject: oneLine(head.documentType),
		creator: maker,
		lastModifiedBy: maker,
		customProperties: [
			{ name: documentPropertyNames.agreement, value: oneLine(agreementId) },
			{ name: documentPropertyNames.version, value: oneLine(head.version) },
			...(head.textCheck === undefined
				? []
				: [{ name: documentPropertyNames.textCheck, value: oneLine(head.textCheck) }])
		]
	};
}

/**
 * The package around the text, by docx: headers and footers, properties, and the drawn pictures between
 * cuts. The text itself is written by us: docx has no way to describe a table to those who cannot see it, and
 * builds an object for every element, which costs ten times the time in a long plan.
 */
export async function packShell(
	model: DocumentModel,
	pictures: readonly ForumPictureBlock[]
): Promise<Uint8Array> {
	const page = pageLook(model);
	const drawn = pictures.flatMap((block) => [drawForums(block, page.textWidth), new Cut()]);
	const document = new Document({
		...properties(model),
		compatibility: { version: 15 },
		sections: [
			{ properties: paper(page), ...furniture(model, page), children: [new Cut(), ...drawn] }
		]
	});
	return Packer.toBuffer(document);
}
