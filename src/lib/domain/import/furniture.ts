import type { DocumentModel } from '#lib/domain/document/model.ts';
import { likest, type LineChange } from './compare.ts';
import { folded } from './folded.ts';

/** Where a change in headers and footers stands. */
export const furniturePlace = 'furniture';

/**
 * What headers and footers say that the document never said, e.g. a new case number. Every program lays them out in
 * its own way, so their words are compared, not their lines.
 */
export function furnitureChanges(
	{ head, labels }: DocumentModel,
	furniture: readonly string[]
): readonly LineChange[] {
	const { documentType, title, shortTitle, subtitle, senders, caseNumbers } = head;
	const said = [
		...[senders.join(' · '), caseNumbers.join(' · '), documentType, title, shortTitle, subtitle],
		...[[head.version, head.date].filter(Boolean).join(', '), head.draft?.band, head.draft?.word],
		...[labels.page, labels.of]
	].map((text) => folded(text ?? ''));
	const known = new Set(said.flatMap(wordsIn));
	return furniture
		.map(folded)
		.filter((piece) => !piece.startsWith(labels.textCheck))
		.filter((piece) => wordsIn(piece).some((word) => !known.has(word)))
		.map((now) => {
			const was = likest(now, said);
			return { at: furniturePlace, now, ...(was !== undefined && { was }) };
		});
}

const wordsIn = (text: string): readonly string[] =>
	folded(text)
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu) ?? [];
