import { titleLook } from '../look/title.ts';
import { addParagraph } from './paragraph.ts';
import type { Sheet } from './sheet.ts';

/** What stands first on the first page: the kind, the title, and what it is about. */
export function addTitle(sheet: Sheet): void {
	const { documentType, title, subtitle } = sheet.model.head;
	if (documentType.trim()) addParagraph(sheet, 'Kind', [{ text: documentType }]);
	addParagraph(sheet, 'Title', [{ text: title }], { look: titleLook(sheet.model) });
	if (subtitle?.trim()) addParagraph(sheet, 'Subtitle', [{ text: subtitle }]);
}
