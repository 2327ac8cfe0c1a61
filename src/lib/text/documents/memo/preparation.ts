import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const preparationChapter: ChapterOutline = {
	id: 'preparation',
	heading: 'Beredning',
	unnumbered: true,
	sections: [
		{
			id: 'preparation.main',
			clauses: [
				{
					id: 'preparation.by',
					asks: ['review.casePreparation'],
					text: [
						{
							when: { count: 'preparingUnit', min: 2 },
							text: 'Ärendet har beretts av {preparedBy} tillsammans.'
						},
						{ text: 'Ärendet har beretts av {preparedBy}.' }
					],
					fallback: {
						later: 'Beredningen är inte klar. {laterReady}',
						empty: 'Beredning: ej angivet'
					},
					source: ['practice: municipal memo'],
					requirements: ['H8']
				},
				{
					id: 'preparation.text',
					asks: ['review.casePreparation'],
					text: '{^casePreparation}',
					source: ['practice: municipal memo'],
					requirements: ['H8']
				},
				{
					id: 'preparation.counterpart',
					asks: ['review.casePreparation'],
					text: '{^counterpartContact} har deltagit i beredningen.',
					source: ['Brå step 3'],
					requirements: ['B3']
				},
				{
					id: 'preparation.managers',
					when: 'middleManagersTookPart',
					asks: ['mandate.middleManagers'],
					text: '{^preparingManagers} har deltagit och bedömt att åtagandena går att genomföra.',
					fallback: { later: 'Berörda chefer har inte deltagit än. {laterReady}' },
					source: ['Brå step 1, Skapa en organisation för arbetet'],
					requirements: ['B8']
				},
				{
					id: 'preparation.consulted',
					asks: ['review.casePreparation'],
					text: [
						{
							when: ['memoIsAboutAgreement', { count: 'view', min: 1 }],
							text: '{^consulted} har fått lämna synpunkter. Synpunkterna och vad som gjordes med dem står i överenskommelsen.'
						},
						{ text: '{^consulted} har fått lämna synpunkter.' }
					],
					source: ['practice: statement on the agreement'],
					requirements: ['S7']
				},
				{
					id: 'preparation.open',
					only: 'memoIsAboutAgreement',
					when: { given: ['agreementOpenRefs'] },
					asks: [],
					text: [
						{
							when: { given: ['agreementOpenOne'] },
							text: 'Vid beslutet är en fråga öppen i överenskommelsen. Den står i {agreementOpenRefs} där.'
						},
						{
							text: 'Vid beslutet är {agreementOpenCount} frågor öppna i överenskommelsen. De står i {agreementOpenRefs} där.'
						}
					],
					source: ['drafting'],
					requirements: ['B11']
				}
			]
		}
	]
};
