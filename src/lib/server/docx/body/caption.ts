import type { ForumPictureBlock, TableBlock } from '#lib/domain/document/model.ts';
import { attribute, cleanText } from '../xml/clean.ts';
import { textXml } from './inline.ts';
import { addParagraph } from './paragraph.ts';
import type { Sheet } from './sheet.ts';

/** `Tabell 3. ` with the number in a field, so that Word can make a list of tables. */
function numberedLabel(label: string, number: number) {
	const before = textXml(`${cleanText(label)}\u00a0`);
	const field = `SEQ ${attribute(label).replace(/\W/g, '') || 'Label'} \\* ARABIC`;
	return {
		xml:
			`<w:r>${before}</w:r><w:fldSimple w:instr="${field}"><w:r><w:t>${number}</w:t></w:r></w:fldSimple>` +
			`<w:r>${textXml('. ')}</w:r>`,
		text: `${label} ${number}. `
	};
}

/** Above the table; numbered in an agreement's chapters only. A table without a caption lets its heading speak. */
export function addTableCaption(sheet: Sheet, { id, caption, captionIsSaid }: TableBlock): void {
	if (captionIsSaid || cleanText(caption).trim() === '') return;
	const { model } = sheet;
	const numbered = model.kind === 'agreement' && !sheet.inFront;
	const prefix = numbered ? numberedLabel(model.labels.table, ++sheet.tables) : undefined;
	addParagraph(sheet, 'Caption', [{ text: caption }], { id, prefix });
}

export function addFigureCaption(sheet: Sheet, { id, caption }: ForumPictureBlock): void {
	const prefix = numberedLabel(sheet.model.labels.figure, ++sheet.figures);
	addParagraph(sheet, 'Caption', [{ text: caption }], { id, prefix });
}
