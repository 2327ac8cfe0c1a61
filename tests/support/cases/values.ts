/** What of an agreement's answers must be seen in its agreement and its plan. */
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { locate } from '#lib/domain/sections/locate.ts';
import { isShown } from '#lib/domain/sections/shown.ts';
import { answersIn, type Answered } from '#lib/domain/sections/walk.ts';
import { isElsewhere, isFor } from './elsewhere.ts';
import { textsOf } from './printed.ts';

export interface Missing {
	readonly path: string;
	/** One of these should have been in the text. */
	readonly oneOf: readonly string[];
}

/** The answers that no text shows, though neither working material nor meant for another document. */
export function notFound(content: AgreementContent, text: string): readonly Missing[] {
	return notSeen(content, text, (answer) => isMeantToBeSeen(content, answer));
}

/** The answers that have their place in a document of their own, and are not there. */
export function notFoundIn(
	document: Parameters<typeof isFor>[0],
	content: AgreementContent,
	text: string
): readonly Missing[] {
	// A choice has other words in these documents than in the form.
	return notSeen(
		content,
		text,
		(answer) =>
			answer.field.type !== 'choice' &&
			isFor(document, answer) &&
			isShown(answer.field.shownWhen, content, answer.beside)
	);
}

function notSeen(
	content: AgreementContent,
	text: string,
	isMeant: (answer: Answered) => boolean
): readonly Missing[] {
	const seen = plain(text);
	return [...answersIn(content)].filter(isMeant).flatMap((answer) =>
		textsOf(content, answer)
			.filter((oneOf) => !oneOf.some((wanted) => seen.includes(plain(wanted))))
			.map((oneOf) => ({ path: answer.path, oneOf }))
	);
}

function isMeantToBeSeen(content: AgreementContent, answer: Answered): boolean {
	const above = prefixes(answer.fieldId).map((path) => locateField(path));
	const isHidden = above.some((field) => field?.internal || field?.forDocument !== undefined);
	return (
		!isHidden && !isElsewhere(answer) && isShown(answer.field.shownWhen, content, answer.beside)
	);
}

/** `a.b.c` is asked within `a.b`: what holds for the outer question holds for the inner. */
function prefixes(fieldId: string): readonly string[] {
	const steps = fieldId.split('.');
	return steps.slice(1).map((_, index) => steps.slice(0, index + 2).join('.'));
}

function locateField(fieldId: string) {
	const field = locate(withRows(fieldId))?.field;
	return field === 'row' ? undefined : field;
}

/** The id of a question as a path, with any row where a list is passed. */
function withRows(fieldId: string): string {
	const [section = '', ...steps] = fieldId.split('.');
	return steps.reduce((path, step) => {
		const above = locate(path)?.field;
		const inList = above !== undefined && above !== 'row' && above.type === 'rows';
		return inList ? `${path}.row.${step}` : `${path}.${step}`;
	}, section);
}

/** As it is compared: one kind of space, no case, no full stop at the end. */
function plain(text: string): string {
	return text.normalize('NFC').replace(/\s+/gu, ' ').trim().replace(/\.$/, '').toLowerCase();
}
