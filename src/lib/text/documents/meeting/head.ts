import type { Clause } from '#lib/domain/document/outline.ts';
import type { HeadOutline } from '#lib/domain/document/texts.ts';

const shared = {
	sender: '{party.name}',
	caseNumber: [
		{ when: ['partyIsMunicipal', { given: ['meetingCaseNumber'] }], text: '{meetingCaseNumber}' },
		{ text: '{party.caseNumber}' }
	],
	date: '{draftDate}'
} as const satisfies Partial<HeadOutline>;

const when = [
	{ when: { given: ['meetingDate'] }, text: '{^meetingWeekday} den {meetingDate}' }
] as const;

export const noticeHead: HeadOutline = {
	...shared,
	documentType: 'Kallelse och dagordning',
	title: 'Kallelse till {forum.name}',
	shortTitle: 'Kallelse och dagordning',
	subtitle: when,
	version: [{ when: 'isDraft', text: 'Utkast' }],
	draft: { band: 'UTKAST {draftDate}. Kallelsen är inte skickad.', word: 'UTKAST' }
};

export const minutesHead: HeadOutline = {
	...shared,
	documentType: 'Protokoll',
	title: 'Protokoll från {forum.name}',
	shortTitle: 'Protokoll',
	subtitle: when,
	// The day it was adjusted is the day that counts.
	date: [{ when: { not: 'meetingIsApproved' }, text: '{draftDate}' }],
	version: [
		{ when: { given: ['approveDate'] }, text: 'Justerat {approveDate}' },
		{ text: 'Ej justerat' }
	],
	draft: { band: 'UTKAST {draftDate}. Protokollet är inte färdigt.', word: 'UTKAST' }
};

/** When, where and who: the first thing a member looks for. */
export const meetingFront: readonly Clause[] = [
	{
		id: 'meeting.facts',
		kind: 'table',
		asks: ['followUp.meetings', 'structure.forums'],
		caption: 'Uppgifter om mötet',
		captionIsSaid: true,
		columns: [
			{ id: 'time', heading: 'Tid' },
			{ id: 'place', heading: 'Plats' },
			{ id: 'chair', heading: 'Ordförande' },
			{ id: 'convener', heading: 'Kallar' }
		],
		rows: [
			{
				id: 'meeting',
				cells: [
					[
						{
							when: { given: ['meetingStart', 'meetingEnd'] },
							text: 'Klockan {meetingStart}–{meetingEnd}'
						},
						{ when: { given: ['meetingStart'] }, text: 'Klockan {meetingStart}' },
						{ when: 'meetingIsCalled', text: 'Klockslag inte angivet' },
						{
							when: { given: ['forum.interval'] },
							text: 'Inte bestämd. Forumet möts {forum.interval}'
						},
						{ text: 'Inte bestämd' }
					],
					[
						{
							when: ['meetingHasPlace', 'meetingIsRemote'],
							text: '{meetingPlace} eller på distans'
						},
						{ when: 'meetingHasPlace', text: '{meetingPlace}' },
						{ when: 'meetingIsRemote', text: 'På distans' },
						{ text: 'Inte bestämd' }
					],
					[{ when: { given: ['forum.chair'] }, text: '{^forum.chair}' }, { text: 'Ej angivet' }],
					[
						{ when: { given: ['forum.convener'] }, text: '{^forum.convener}' },
						{ text: 'Ej angivet' }
					]
				]
			}
		],
		source: ['practice'],
		requirements: ['M14']
	}
];
