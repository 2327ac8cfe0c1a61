import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const resourcesChapter: ChapterOutline = {
	id: 'resources',
	heading: 'Resurser och ekonomi',
	optional: 'resources',
	sections: [
		{
			id: 'resources.main',
			clauses: [
				{
					id: 'resources.own',
					asks: [],
					text: 'Varje part betalar sina egna kostnader, om inte något annat står här.',
					source: ['practice: optional text', 'drafting'],
					requirements: ['M19']
				},
				{
					id: 'resources.budget',
					when: 'budgetFitIsKnown',
					asks: ['mandate.resourcesSecured'],
					text: [
						{
							when: ['undertakingsFitBudgets', { given: ['budgetYears'] }],
							text: 'Åtagandena ryms inom parternas beslutade budgetar för {budgetYears}.'
						},
						{
							when: 'undertakingsFitBudgets',
							text: 'Åtagandena ryms inom parternas beslutade budgetar.'
						},
						{
							when: { given: ['needsFunding'] },
							text: 'Följande kräver ett särskilt beslut om pengar och gäller först när det är fattat: {needsFunding}.'
						},
						{
							text: 'En del av åtagandena kräver ett särskilt beslut om pengar och gäller först när det är fattat.'
						}
					],
					fallback: { later: 'Hur åtagandena ska betalas är inte bestämt. {later}' },
					source: [
						'SFS 2017:725 5 kap. 1 § (drafting conclusion)',
						'Brå step 3 (secure resources)'
					],
					requirements: ['M6', 'M19']
				},
				{
					id: 'resources.table',
					kind: 'table',
					when: { count: 'resource', min: 1 },
					asks: ['mandate.undertakings'],
					lead: 'Parterna bidrar med följande:',
					caption: 'Resurser och kostnader',
					columns: [
						{ id: 'what', heading: 'Resurs eller kostnad', cell: '{^resource.what}' },
						{ id: 'party', heading: 'Part', cell: '{^resource.party}' },
						{ id: 'amount', heading: 'Omfattning', cell: '{^resource.amount}', optional: true },
						{ id: 'period', heading: 'Tid', cell: '{^resource.period}' }
					],
					each: 'resource',
					emptyCell: 'Ej angivet',
					fallback: { later: 'Vad parterna bidrar med är inte bestämt. {later}' },
					source: ['practice: resource commitment'],
					requirements: ['M19', 'G7']
				},
				{
					id: 'resources.shared',
					only: { not: 'onePartPerMunicipality' },
					when: { given: ['sharedFunction'] },
					asks: ['mandate.costs'],
					text: [
						{
							when: { given: ['costShare'] },
							text: 'Parterna delar på kostnaden för {sharedFunction} enligt {costShare}.'
						},
						{ text: 'Parterna delar på kostnaden för {sharedFunction}.' }
					],
					fallback: {
						later: 'Hur parterna delar på gemensamma kostnader är inte bestämt. {later}'
					},
					source: ['practice: optional text', 'drafting'],
					requirements: ['M19']
				},
				{
					id: 'multi.cost',
					only: ['onePartPerMunicipality', { count: 'municipality', min: 2 }],
					when: { given: ['sharedFunction'] },
					asks: ['mandate.costs'],
					text: [
						{
							when: { given: ['costShare'] },
							text: 'Kommunerna delar på kostnaden för {sharedFunction} enligt {costShare}.'
						},
						{ text: 'Kommunerna delar på kostnaden för {sharedFunction}.' }
					],
					fallback: {
						later: 'Hur kommunerna delar på gemensamma kostnader är inte bestämt. {later}'
					},
					source: ['practice', 'drafting'],
					requirements: ['M19', 'M22']
				},
				{
					id: 'resources.grants',
					when: { count: 'grant', min: 1 },
					asks: ['mandate.grants'],
					each: 'grant',
					text: [
						{
							when: ['grantIsReceived', { given: ['grantReceiver'] }],
							text: '{^grantReceiver} har beviljats {grantName} och redovisar bidraget.'
						},
						{ when: 'grantIsReceived', text: 'Parterna har beviljats {grantName}.' },
						{
							when: { given: ['grantReceiver'] },
							text: '{^grantReceiver} söker {grantName}. De delar av arbetet som bygger på bidraget börjar först om det beviljas.'
						},
						{
							text: 'Parterna söker {grantName}. De delar av arbetet som bygger på bidraget börjar först om det beviljas.'
						}
					],
					source: ['SFS 2023:442', 'legal reading'],
					requirements: ['G7']
				}
			]
		}
	]
};
