import { hasText, isFilled } from '../answers.ts';
import { boundRow } from '../bound.ts';
import { isMinuted, type Meeting } from '../meeting.ts';
import type { Scope } from '../scope.ts';
import type { ConditionsOf } from './condition.ts';

const meeting = ({ bound }: Scope) => bound['meeting'] as Meeting | undefined;
const item = ({ bound }: Scope) =>
	bound['meetingItem'] as NonNullable<Meeting['items']>[number] | undefined;
const forum = (scope: Scope) => boundRow(scope.bound, 'forum');

export const meetingConditions = {
	meetingIsCalled: (scope) => hasText(meeting(scope)?.date),
	meetingHasPlace: (scope) => hasText(meeting(scope)?.place),
	meetingIsRemote: (scope) => meeting(scope)?.remote === true,
	meetingIsExtra: (scope) => meeting(scope)?.kind === 'extra',
	meetingIsMinuted: (scope) => {
		const row = meeting(scope);
		return row !== undefined && isMinuted(row);
	},
	meetingIsApproved: (scope) => hasText(meeting(scope)?.approved),
	someonesPresenceIsTold: (scope) => isFilled(meeting(scope)?.present),
	forumHandlesIndividuals: (scope) => forum(scope)?.individuals === true,
	forumHandlesNoIndividuals: (scope) => forum(scope)?.individuals === false,
	itemIsDecision: (scope) => (item(scope)?.kind ?? 'decision') === 'decision',
	itemIsNote: (scope) => item(scope)?.kind === 'note',
	itemIsOutside: (scope) => item(scope)?.kind === 'outside',
	itemIsDone: (scope) => item(scope)?.status === 'done',
	itemIsDropped: (scope) => item(scope)?.status === 'dropped',
	itemIsLate: (scope) => {
		const row = item(scope);
		return row?.status === 'open' && row.due !== undefined && row.due < scope.facts.today;
	},
	itemIsOpen: (scope) => item(scope)?.status === 'open',
	pointIsDecided: ({ bound }) =>
		(bound['point'] as { kind?: string } | undefined)?.kind === 'decide',
	agendaHasPlan: ({ bound }) => bound['agendaHasPlan'] === true
} as const satisfies ConditionsOf;
