import type { DocumentHead } from '#lib/domain/document/model.ts';
import { addParagraph } from './paragraph.ts';
import type { Sheet } from './sheet.ts';

/** What stands first on the first page: the kind, the title, and what it is about. */
export function addTitle(sheet: Sheet, { documentType, title, subtitle }: DocumentHead): void {
	if (documentType.trim()) addParagraph(sheet, 'Kind', [{ text: documentType }]);
	addParagraph(sheet, 'Title', [{ text: title }]);
	if (subtitle?.trim()) addParagraph(sheet, 'Subtitle', [{ text: subtitle }]);
}
