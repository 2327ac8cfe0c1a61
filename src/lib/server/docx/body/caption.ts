import type { ForumPictureBlock, TableBlock } from '#lib/domain/document/model.ts';
import { attribute, cleanText } from '../xml/clean.ts';
import { textXml } from './inline.ts';
import { countOne, labelXml } from './label.ts';
import { addParagraph } from './paragraph.ts';
import type { Sheet, Tally } from './sheet.ts';
import { wordsOf } from './tracked.ts';

/** `Tabell 3. ` with the number in a field, so that Word can make a list of tables. */
function numberedLabel(sheet: Sheet, label: string, tally: Tally) {
	const counted = countOne(tally, sheet.change);
	const number =
		sheet.change === 'removed' || sheet.change === 'movedFrom' ? counted.old : counted.new;
	const text = `${label} ${number}. `;
	if (sheet.redline) {
		const said = (count: number) => `${cleanText(label)}\u00a0${count}. `;
		return {
			xml: labelXml(sheet.change, said(number), said(sheet.change ? number : counted.old), ''),
			text
		};
	}
	const before = textXml(`${cleanText(label)}\u00a0`);
	const field = `SEQ ${attribute(label).replace(/\W/g, '') || 'Label'} \\* ARABIC`;
	return {
		xml:
			`<w:r>${before}</w:r><w:fldSimple w:instr="${field}"><w:r><w:t>${number}</w:t></w:r></w:fldSimple>` +
			`<w:r>${textXml('. ')}</w:r>`,
		text
	};
}

/** Above the table; numbered in an agreement's chapters only. A table without a caption lets its heading speak. */
export function addTableCaption(sheet: Sheet, table: TableBlock): void {
	const { id, caption, captionIsSaid } = table;
	if (captionIsSaid || cleanText(caption).trim() === '') return;
	const { model } = sheet;
	const numbered = model.kind === 'agreement' && !sheet.inFront;
	const prefix = numbered ? numberedLabel(sheet, model.labels.table, sheet.tables) : undefined;
	addParagraph(sheet, 'Caption', wordsOf(table, caption), { id, prefix });
}

export function addFigureCaption(sheet: Sheet, picture: ForumPictureBlock): void {
	const { id, caption } = picture;
	const prefix = numberedLabel(sheet, sheet.model.labels.figure, sheet.figures);
	addParagraph(sheet, 'Caption', wordsOf(picture, caption), { id, prefix });
}
