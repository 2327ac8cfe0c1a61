import { createHash } from 'node:crypto';
import type { DocumentModel } from '#lib/domain/document/model.ts';
import { fingerprintText } from '#lib/domain/document/visible-text.ts';
import { printedText, type Line } from '#lib/domain/import/lines.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/**
 * The model with its short fingerprint in the footer, `7F3A 19C2 44D0`: the first 12 of 64 hex digits of what the
 * parties agree on, the same in draft and final. Two copies with the same sign say the same.
 */
export function withTextCheck(model: DocumentModel): DocumentModel {
	const short = sha256(fingerprintText(model)).slice(0, 12).toUpperCase();
	const textCheck = short.replace(/(.{4})(?=.)/g, '$1 ');
	return { ...model, head: { ...model.head, textCheck } };
}

/** SHA-256 in hex of everything a file shows in its body: whether it was edited since it was written. */
export function printOf(lines: readonly Pick<Line, 'text'>[]): string {
	return sha256(printedText(lines));
}
