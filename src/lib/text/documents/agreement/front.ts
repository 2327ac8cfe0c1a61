import type { Clause } from '#lib/domain/document/outline.ts';

/** Before the contents. The title, the parties and the mark of a draft stand in the head. */
export const agreementFront: readonly Clause[] = [
	{
		id: 'cover.period',
		asks: ['initiation.period'],
		text: 'Gäller {period}',
		fallback: {
			later: 'Giltighetstiden är inte bestämd. {later}',
			empty: 'Giltighetstid: ej angivet.'
		},
		source: ['Brå step 3, Teckna samverkansöverenskommelse (item 6, the period)'],
		requirements: ['B3']
	},
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
		id: 'cover.leaderMessage',
		only: 'forewordWanted',
		asks: ['initiation.leaderMessage'],
		heading: 'Från ledningen',
		text: '{leaderMessage}',
		source: ['Brå 1.1'],
		requirements: ['B12', 'M3']
	},
	{
		id: 'cover.record',
		kind: 'table',
		asks: ['initiation.documentKind', 'initiation.parties'],
		caption: 'Uppgifter om dokumentet',
		columns: [
			{ id: 'label', heading: 'Uppgift' },
			{ id: 'value', heading: 'Innehåll' }
		],
		rows: [
			{ id: 'documentKind', cells: ['Dokumenttyp', '{documentKind}'], empty: 'Ej angivet' },
			{
				id: 'caseNumber',
				each: 'party',
				cells: ['Diarienummer hos {party.shortName}', '{party.caseNumber}'],
				empty: 'Ej angivet'
			},
			{ id: 'version', cells: ['Version', '{version}'], empty: '1' },
			{
				id: 'decision',
				each: 'decision',
				cells: ['Beslut', '{^decisionRef}'],
				empty: 'Ej angivet'
			},
			{ id: 'replaces', cells: ['Ersätter', '{previousTitle}'] },
			{ id: 'owner', cells: ['Ansvarig för dokumentet', '{^documentOwner}'], empty: 'Ej angivet' },
			{ id: 'review', cells: ['Nästa genomgång', '{nextReviewDate}'], empty: 'Ej angivet' },
			{ id: 'contact', cells: ['Kontakt', '{^contactPoint}'] }
		],
		source: ['practice: identity'],
		requirements: ['H8']
	}
];
