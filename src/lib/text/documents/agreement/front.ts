import type { Clause } from '#lib/domain/document/outline.ts';

/** Before the contents. The title, the parties and the mark of a draft stand in the head. */
export const agreementFront: readonly Clause[] = [
	{
		id: 'cover.openPoints',
		only: { count: 'openPoint', min: 1 },
		asks: [],
		text: [
			{
				when: { count: 'openPoint', max: 1 },
				text: 'I den här versionen är en fråga öppen. Den står i {openPointRefs}.'
			},
			{ text: 'I den här versionen är {openCount} frågor öppna. De står i {openPointRefs}.' }
		],
		source: ['drafting'],
		requirements: ['B11']
	},
	{
		id: 'cover.parties',
		kind: 'table',
		asks: ['initiation.parties', 'review.decisions'],
		caption: 'Parter och beslut',
		each: 'party',
		columns: [
			{
				id: 'party',
				heading: 'Part',
				lines: [{ text: '{party.name}' }, { text: '{party.unit}', tone: 'muted' }]
			},
			{ id: 'caseNumber', heading: 'Diarienummer', cell: '{party.caseNumber}' },
			{
				id: 'decision',
				heading: 'Beslut',
				optional: true,
				lines: [{ each: 'decisionOfParty', lines: [{ text: '{^decisionRef}' }] }]
			}
		],
		emptyCell: 'Ej angivet',
		source: ['practice: identity'],
		requirements: ['H8']
	},
	{
		id: 'cover.validity',
		// The short form says it in its last chapter and nowhere else.
		only: { not: 'shortFormIsWanted' },
		kind: 'table',
		asks: ['initiation.period'],
		caption: 'Giltighet och version',
		columns: [
			{ id: 'period', heading: 'Gäller' },
			{ id: 'version', heading: 'Version' },
			{ id: 'review', heading: 'Nästa genomgång' },
			{ id: 'replaces', heading: 'Ersätter', optional: true }
		],
		rows: [
			{
				id: 'validity',
				cells: ['{^period}', '{version}', '{nextReviewDate}', '{previousTitle}'],
				empty: 'Ej angivet'
			}
		],
		source: ['Brå step 3, Teckna samverkansöverenskommelse (item 6, the period)'],
		requirements: ['B3', 'H8']
	},
	{
		id: 'cover.otherDecisions',
		asks: ['review.decisions'],
		each: 'decisionWithoutParty',
		tone: 'note',
		text: 'Beslut: {decisionRef}.',
		source: ['practice: identity'],
		requirements: ['H8']
	},
	{
		id: 'cover.owner',
		only: { not: 'shortFormIsWanted' },
		asks: ['followUp.firstRevision', 'initiation.contacts'],
		tone: 'note',
		text: [
			{
				when: { given: ['documentOwner', 'contactPoint'] },
				text: 'Ansvarig för dokumentet: {documentOwner}. Kontakt: {contactPoint}.'
			},
			{ when: { given: ['documentOwner'] }, text: 'Ansvarig för dokumentet: {documentOwner}.' },
			{ when: { given: ['contactPoint'] }, text: 'Kontakt: {contactPoint}.' }
		],
		source: ['practice: identity'],
		requirements: ['H8']
	}
];
