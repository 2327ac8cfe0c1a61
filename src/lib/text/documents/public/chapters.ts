import type { ChapterOutline, Clause } from '#lib/domain/document/outline.ts';

const plain = (id: string, heading: string, clauses: readonly Clause[]): ChapterOutline => ({
	id,
	heading,
	unnumbered: true,
	sections: [{ id: `${id}.main`, clauses }]
});

export const publicFront: readonly Clause[] = [
	{
		id: 'pv.intro',
		tone: 'lead',
		asks: ['initiation.parties', 'structure.publication'],
		text: [
			{
				when: { given: ['publicationPlace'] },
				text: '{^partyNames} har skrivit en överenskommelse om att förebygga brott. Här är den i korthet. Hela texten finns på {publicationPlace}.'
			},
			{
				text: '{^partyNames} har skrivit en överenskommelse om att förebygga brott. Här är den i korthet.'
			}
		],
		source: ['SFS 2023:196 12 § 3'],
		requirements: ['B12', 'H8']
	}
];

export const publicChapters: readonly ChapterOutline[] = [
	plain('why', 'Varför', [
		{
			id: 'pv.why',
			asks: ['initiation.purposes'],
			text: [
				{ when: { count: 'purpose', max: 1 }, text: 'Syftet är {publicPurposes}.' },
				{ text: 'Syftena är {publicPurposes}.' }
			],
			source: ['SFS 2023:196 9 §'],
			requirements: ['B12']
		}
	]),
	plain('areas', 'Det här arbetar vi med', [
		{
			id: 'pv.areas',
			kind: 'list',
			asks: ['focusAreas.areas'],
			each: 'publicArea',
			item: [
				{
					when: { given: ['focusArea.publicText'] },
					text: '{^focusArea.name}: {focusArea.publicText}'
				},
				{ text: '{^focusArea.name}' }
			],
			fallback: { later: 'Områdena är inte bestämda. {later}' },
			source: ['SFS 2023:196 9 §'],
			requirements: ['S1']
		},
		{
			id: 'pv.not',
			when: { count: 'deprioritised', min: 1 },
			asks: ['situation.problems'],
			text: 'Vi har valt att inte ta med {deprioritisedNames} i det gemensamma arbetet just nu.',
			source: ['Brå step 3, Prioritera'],
			requirements: ['S1']
		},
		{
			id: 'pv.limits',
			asks: [],
			text: 'Överenskommelsen ändrar inte vad polisen och kommunen måste göra enligt lag. Den ger inte heller rätt att lämna ut hemliga uppgifter om dig.',
			source: ['legal reading'],
			requirements: ['M16']
		}
	]),
	plain('follow', 'Så får du veta hur det går', [
		{
			id: 'pv.follow',
			asks: ['followUp.citizenFeedback'],
			text: [
				{
					when: { given: ['residentReportInterval', 'residentReportPlace'] },
					text: 'Vi redovisar resultatet {residentReportInterval} {residentReportPlace}.'
				},
				{
					when: { given: ['residentReportPlace'] },
					text: 'Vi redovisar resultatet {residentReportPlace}.'
				},
				{ text: 'Vi redovisar resultatet {residentReportInterval}.' }
			],
			fallback: { later: 'När vi redovisar resultatet är inte bestämt. {later}' },
			source: ['SFS 2023:196 12 § 3'],
			requirements: ['B12']
		}
	]),
	plain('contact', 'Kontakt', [
		{
			id: 'pv.contact',
			asks: ['initiation.contacts'],
			text: '{^contactPoint}',
			fallback: { empty: 'Kontakt: ej angivet' },
			source: ['SFS 2023:196 12 § 2'],
			requirements: ['H1']
		}
	])
];
