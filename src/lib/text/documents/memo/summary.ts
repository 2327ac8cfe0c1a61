import type { ChapterOutline, When } from '#lib/domain/document/outline.ts';

const periodIsGiven: When = {
	any: ['periodStartsOnDate', 'periodStartsOnSigning', 'periodHasEnd']
};

export const summaryChapter: ChapterOutline = {
	id: 'summary',
	heading: 'Sammanfattning',
	unnumbered: true,
	sections: [
		{
			id: 'summary.main',
			clauses: [
				{
					id: 'summary.main',
					only: 'memoApproves',
					asks: ['initiation.parties'],
					text: [
						{
							when: ['memoIsRevised', { given: ['changesSummary'] }],
							text: 'Förslaget är att kommunen godkänner en ändrad överenskommelse med {counterparties} om att förebygga brott tillsammans. {^changesSummary}'
						},
						{
							when: 'memoIsRevised',
							text: 'Förslaget är att kommunen godkänner en ändrad överenskommelse med {counterparties} om att förebygga brott tillsammans.'
						},
						{
							when: [{ count: 'counterparty', min: 2 }, periodIsGiven],
							text: 'Förslaget är att kommunen ingår en skriftlig överenskommelse om att förebygga brott tillsammans med {counterparties}. Den gäller {period}.'
						},
						{
							when: periodIsGiven,
							text: 'Förslaget är att kommunen ingår en skriftlig överenskommelse med {counterparties} om att förebygga brott tillsammans. Den gäller {period}.'
						},
						{
							text: 'Förslaget är att kommunen ingår en skriftlig överenskommelse med {counterparties} om att förebygga brott tillsammans.'
						}
					],
					source: ['SFS 2023:196 9 §'],
					requirements: ['H8']
				},
				{
					id: 'summary.own',
					asks: ['review.caseSummary'],
					text: '{^caseSummary}',
					source: ['practice: municipal memo'],
					requirements: ['H8']
				},
				{
					id: 'summary.areas',
					only: 'memoApproves',
					when: { count: 'focusArea', min: 1 },
					asks: ['focusAreas.areas'],
					text: [
						{
							when: { count: 'focusArea', max: 1 },
							text: 'Parterna ska arbeta med ett område: {focusAreaNames}.'
						},
						{ text: 'Parterna ska arbeta med {focusAreasCount} områden: {focusAreaNames}.' }
					],
					fallback: { later: 'Områdena är inte bestämda. {later}' },
					source: ['SFS 2023:196 9 §'],
					requirements: ['S1']
				},
				{
					id: 'summary.commits',
					only: 'memoApproves',
					asks: ['mandate.undertakings'],
					text: 'Kommunens åtaganden är att {mainCommitments}.',
					source: ['drafting'],
					requirements: ['B12']
				},
				{
					id: 'summary.cost',
					only: 'memoIsAboutAgreement',
					asks: ['review.consequences'],
					text: [
						{ when: 'costIsWithin', text: 'Arbetet ryms inom beslutad budget.' },
						{
							when: ['costIsExtra', { given: ['amount'] }],
							text: 'Arbetet kostar {amount} kronor mer än beslutad budget.'
						},
						{ text: 'Kostnaden är inte beräknad.' }
					],
					fallback: {
						later: 'Kostnaden är inte beräknad. {laterReady}',
						empty: 'Kostnaden är inte beräknad.'
					},
					source: ['drafting'],
					requirements: ['M19']
				}
			]
		}
	]
};
