import type { Runs } from '#lib/domain/document/model.ts';
import { titleLook } from '../look/title.ts';
import { isBlank } from './inline.ts';
import { addParagraph } from './paragraph.ts';
import type { Sheet } from './sheet.ts';
import { tracked } from './tracked.ts';

/** What stands first on a first page: the kind, the title, and what it is about. */
export function addTitle(sheet: Sheet): void {
	const { head } = sheet.model;
	const words = (text = ''): Runs => [{ text }];
	const { documentType, title, subtitle } = tracked(head).opens ?? {
		documentType: words(head.documentType),
		title: words(head.title),
		subtitle: words(head.subtitle)
	};
	const newPage = sheet.pieces.length > 0;
	const hasKind = !isBlank(documentType);
	if (hasKind) addParagraph(sheet, 'Kind', documentType, { newPage });
	addParagraph(sheet, 'Title', title, {
		look: titleLook(sheet.model),
		...(!hasKind && { newPage })
	});
	if (!isBlank(subtitle)) addParagraph(sheet, 'Subtitle', subtitle);
}
