import { hasText } from '../answers.ts';
import { boundRow } from '../bound.ts';
import { absentParties, type Meeting } from '../meeting.ts';
import type { Bound } from '../scope.ts';
import { actionPlanLists } from './action-plan.ts';
import type { Item, ListOf } from './item.ts';

const meetingIn = ({ bound }: { readonly bound: Bound }) => bound['meeting'] as Meeting | undefined;
const named = (name: string, lines: readonly string[] | undefined): readonly Item[] =>
	(lines ?? [])
		.filter(hasText)
		.map((text, index) => ({ id: String(index + 1), bound: { [name]: { text } } }));

const items = (scope: { readonly bound: Bound }): readonly Item[] =>
	(meetingIn(scope)?.items ?? [])
		.filter(({ heading, text }) => hasText(heading) || hasText(text))
		.map((row, index) => ({
			id: row.id,
			bound: { meetingItem: row, meetingItemOrdinal: String(index + 1) }
		}));
const kindOf = ({ bound }: Item) => (bound['meetingItem'] as { kind?: string }).kind ?? 'decision';

export const meetingLists = {
	/** Worked out before the paper is composed, as the words of the standing points are no answers. */
	agendaPoint: ({ bound }) => (bound['agendaItems'] ?? []) as readonly Item[],
	preparation: (scope) =>
		(meetingIn(scope)?.preparations ?? [])
			.filter(({ text }) => hasText(text))
			.map((row) => ({ id: row.id, bound: { preparation: row } })),
	meetingPaper: (scope) => named('meetingPaper', meetingIn(scope)?.papers),
	presentFunction: (scope) => named('presentFunction', meetingIn(scope)?.present),
	deputyPresent: (scope) => named('presentFunction', meetingIn(scope)?.deputies),
	forumMember: ({ bound }) =>
		(boundRow(bound, 'forum')?.members ?? [])
			.filter(({ function: name, organisation }) => hasText(name) || hasText(organisation))
			.map((member) => ({ id: member.id, bound: { member } })),
	absentParty: (scope) => {
		const forum = boundRow(scope.bound, 'forum');
		const meeting = meetingIn(scope);
		if (!forum || !meeting) return [];
		return absentParties(scope.facts.content, forum, meeting).map((id) => ({ id, bound: {} }));
	},
	meetingItem: items,
	/** What somebody is to do something about. */
	meetingDecision: (scope) => items(scope).filter((item) => kindOf(item) !== 'note'),
	/** Undertakings that the forum found, at this meeting, could not be kept. */
	meetingDeviation: (scope) => {
		const date = meetingIn(scope)?.date;
		const forum = boundRow(scope.bound, 'forum');
		return (scope.facts.content.followUp.deviations ?? [])
			.filter((row) => date !== undefined && row.date === date && row.decidedBy === forum?.id)
			.map((deviation) => ({ id: deviation.id, bound: { deviation } }));
	},
	approver: (scope) => (hasText(meetingIn(scope)?.approver) ? [{ id: 'approver', bound: {} }] : []),
	/** Measures of the plan that the forum looks at: those of its areas, and where it steers those in trouble. */
	meetingMeasure: (scope) => {
		const wanted = (scope.bound['meetingMeasures'] ?? []) as readonly string[];
		return actionPlanLists.plannedMeasure(scope).filter(({ id }) => wanted.includes(id));
	}
} as const satisfies Readonly<Record<string, ListOf>>;
