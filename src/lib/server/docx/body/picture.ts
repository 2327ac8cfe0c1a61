import type { ForumPictureBlock } from '#lib/domain/document/model.ts';
import { pictureHeight } from '../picture/layout.ts';
import { addFigureCaption } from './caption.ts';
import type { Sheet } from './sheet.ts';
import type { Change } from './emphasis.ts';
import { markEnd, mark, unmoved } from './tracked.ts';

/** The drawn paragraph, all of it one version's. The words inside the drawing follow the drawing. */
function markDrawn(xml: string, change: Change | undefined): string {
	const plain = unmoved(change);
	const [, start = '', runs = ''] =
		/^(<w:p>(?:<w:pPr>.*?(?=<\/w:pPr>)))<\/w:pPr>(.*)<\/w:p>$/s.exec(xml) ?? [];
	if (plain === undefined || runs === '') return xml;
	const element = mark(plain, '<w:r/>').split('<w:r/>');
	return `${start}${markEnd(plain)}</w:pPr>${element.join(runs)}</w:p>`;
}

/** A drawing under its caption. */
export function addPicture(sheet: Sheet, block: ForumPictureBlock): void {
	const xml = sheet.pictures.get(block);
	if (xml === undefined) return;
	addFigureCaption(sheet, block);
	sheet.pieces.push({
		xml: markDrawn(xml, sheet.change),
		before: 60,
		after: 160,
		height: () => pictureHeight(block.picture, sheet.page.textWidth)
	});
}
