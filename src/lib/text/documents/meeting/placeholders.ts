/** What the papers of a meeting say of it. The meeting and its forum stand in view of every clause. */
import { boundRow } from '#lib/domain/document/bound.ts';
import { absentParties, dateAfter, type Meeting } from '#lib/domain/document/meeting.ts';
import type { Resolver, Resolvers, Scope } from '#lib/domain/document/scope.ts';
import type { Forum } from '#lib/domain/sections/content.ts';
import { optionLabel } from '#lib/text/options/all.ts';
import { dateText, weekdayText } from '#lib/text/swedish/dates.ts';
import { duration } from '#lib/text/swedish/durations.ts';
import { given, type Words } from '../placeholders/answer.ts';
import { nameOf, organisationName, phraseIn } from '../placeholders/named.ts';
import { asClause, asSentence } from '../placeholders/texts.ts';
import type { AgendaPoint } from './agenda-of.ts';

const question = ['followUp.meetings'];
type Print = (text: string, scope: Scope) => Words;
const asFunction: Print = (text, scope) => phraseIn(scope, text);
const asName: Print = (text) => text.trim();
const asDate: Print = (text) => dateText(text);

/** A text of something bound under a name. */
function field<K extends string>(name: string, key: K, print: Print): Resolver {
	return (scope) => {
		const row = scope.bound[name] as Readonly<Partial<Record<K, string>>> | undefined;
		const text = row?.[key];
		return given(text?.trim() ? print(text, scope) : undefined, question);
	};
}
const of = (key: keyof Meeting & string, print: Print) => field('meeting', key, print);
const item = (key: string, print: Print) => field('meetingItem', key, print);

const meetingIn = ({ bound }: Scope) => bound['meeting'] as Meeting | undefined;
const forumIn = ({ bound }: Scope) => boundRow(bound, 'forum');
const pointIn = ({ bound }: Scope) => bound['point'] as AgendaPoint | undefined;

export const meetingPlaceholders = {
	meetingWeekday: of('date', (date) => weekdayText(date)),
	meetingDate: of('date', asDate),
	meetingStart: of('start', asName),
	meetingEnd: of('end', asName),
	meetingPlace: of('place', asName),
	declineDate: of('declineBy', asDate),
	extraReason: of('extraReason', asClause),
	extraSent: of('noticeSent', asDate),
	approver: of('approver', asFunction),
	approveDate: of('approved', asDate),
	meetingCaseNumber: of('registryNumber', asName),
	dissentParty: of('dissentParty', (id, scope) => organisationName(id, scope)),
	dissentText: of('dissentText', asClause),

	'point.number': ({ bound }) => given(bound['pointOrdinal'] as string | undefined, []),
	'point.text': (scope) => given(pointIn(scope)?.text, question),
	'point.kind': (scope) => {
		const point = pointIn(scope);
		return given(point && optionLabel('pointKind', point.kind), question);
	},
	'point.owner': (scope) => given(phraseIn(scope, pointIn(scope)?.owner), question),
	'point.time': (scope) => {
		const minutes = pointIn(scope)?.minutes;
		return given(minutes === undefined ? undefined : duration(minutes, 'minutes'), question);
	},

	'preparation.owner': field('preparation', 'owner', asFunction),
	'preparation.text': field('preparation', 'text', asSentence),
	'meetingPaper.title': field('meetingPaper', 'text', asName),
	'presentFunction.name': field('presentFunction', 'text', asFunction),
	'member.function': field('member', 'function', asFunction),
	'member.organisation': field('member', 'organisation', (id, scope) =>
		organisationName(id, scope)
	),
	absentParties: (scope) => {
		const forum = forumIn(scope);
		const meeting = meetingIn(scope);
		const ids = forum && meeting ? absentParties(scope.facts.content, forum, meeting) : [];
		return given(
			ids.map((id) => organisationName(id, scope) ?? ''),
			question
		);
	},

	'meetingItem.number': ({ bound }) => given(bound['meetingItemOrdinal'] as string | undefined, []),
	'meetingItem.heading': item('heading', asName),
	'meetingItem.text': item('text', asClause),
	'meetingItem.owner': item('owner', asFunction),
	'meetingItem.due': item('due', asDate),
	'meetingItem.reason': item('reason', asClause),
	'meetingItem.receiver': item('receiver', asFunction),
	'meetingItem.status': item('status', (status) => optionLabel('itemStatus', status)),

	'deviation.undertaking': field('deviation', 'undertaking', (id, scope) =>
		nameOf('undertaking', id, scope)
	),
	'deviation.reason': field('deviation', 'reason', asClause),
	'deviation.decision': field('deviation', 'decision', asClause),

	nextMeetingDate: (scope) => {
		const forum: Forum | undefined = forumIn(scope);
		const meeting = meetingIn(scope);
		const date = forum && meeting && dateAfter(scope.facts.content, forum, meeting);
		return given(date && dateText(date), question);
	}
} as const satisfies Resolvers;
