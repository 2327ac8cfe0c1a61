/** What the reader of the document will ask about (S2, S7, B2, B11). */
import { isBlank } from '../blank.ts';
import { fold } from '../fold.ts';
import { areas, listAt } from './lists.ts';
import type { Reading } from './reading.ts';
import { each, named, notice, warning, type Rules } from './rule.ts';
import type { Finding } from './warning.ts';

const statements = listAt(
	'review.statements',
	({ review }) => review.statements,
	'sender',
	({ from }, position) => named(from, 'sender', position)
);

const purposes = listAt(
	'initiation.purposes',
	({ initiation }) => initiation.purposes,
	'purpose',
	({ text }, position) => named(text, 'purpose', position)
);

function openWithoutOwner({ postponed }: Reading): readonly Finding[] {
	return Object.entries(postponed)
		.filter(([, { responsible, date }]) => isBlank(responsible) || date === undefined)
		.map(([path]) => ({ path, slots: { question: { question: path } } }));
}

const words = (text: string): readonly string[] => fold(text).match(/[a-z0-9]+/g) ?? [];

/** General words, and the small ones between them. */
const general =
	/^(?:att|och|eller|i|for|med|en|ett|den|det|vi|ska|vill|okad|oka|okar|battre|starkt|starka|skapa|mer|trygg|trygghet|tryggheten|trygga|tryggare|sakerhet|saker|sakra|sakrare|samverkan|samverka|brottsforebyggande|forebygga|forebyggande|brott|brottslighet|arbete|arbetet|kommun|kommunen|samhalle|samhallet)$/;

/** Our rule of thumb: 9 § asks for purposes but not for how much is said about them. */
function isGeneral(text: string): boolean {
	const said = words(text);
	return said.length < 4 || said.every((word) => general.test(word));
}

/** Areas are joined with those of the overall agreement by name. */
function isOwnArea(name: string | undefined, { content: { initiation } }: Reading): boolean {
	if (initiation.documentKind !== 'local' || !initiation.parentAreas) return false;
	const same = (other: string | undefined) => fold(other ?? '').trim() === fold(name ?? '').trim();
	return !initiation.parentAreas.some((row) => row.use !== 'not_used' && same(row.name));
}

export const documentRules = {
	statementWithoutResponse: warning(
		each(statements, 'response', ({ row }) => row.response === undefined || row.response === 'open')
	),
	openItemWithoutOwner: warning(openWithoutOwner),
	localAreaNotInOverall: notice(
		each(areas, 'name', ({ row }, reading) => isBlank(row.reason) && isOwnArea(row.name, reading))
	),
	purposeTooGeneral: notice(
		each(purposes, 'text', ({ row }) => !isBlank(row.text) && isGeneral(row.text ?? ''))
	)
} satisfies Rules;
