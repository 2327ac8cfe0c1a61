import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const partTwoChapter: ChapterOutline = {
	id: 'partTwo',
	heading: 'Del 2: {municipality.name}',
	only: 'onePartPerMunicipality',
	each: 'municipality',
	fixed: true,
	sections: [
		{
			id: 'partTwo.undertakings',
			clauses: [
				{
					id: 'undertakings.contribution',
					when: { given: ['party.contribution'] },
					asks: ['initiation.parties'],
					text: '{^party.shortName} bidrar med {party.contribution}.',
					source: ['Hallstahammar, evaluation 2014', 'Brå 1.1'],
					requirements: ['M15', 'S1']
				},
				{
					id: 'undertakings.partyOne',
					only: { count: 'undertaking', min: 1, max: 1 },
					asks: ['mandate.undertakings'],
					text: '{^party.shortName} ska {undertaking.text}.',
					source: ['practice: undertakings per party'],
					requirements: ['S1', 'B4']
				},
				{
					id: 'undertakings.partyList',
					kind: 'list',
					only: { not: { count: 'undertaking', min: 1, max: 1 } },
					when: { count: 'undertaking', min: 2 },
					asks: ['mandate.undertakings'],
					lead: '{^party.shortName} ska',
					each: 'undertaking',
					item: [
						{
							when: { given: ['undertaking.responsible'] },
							text: '{undertaking.text} (ansvarig: {undertaking.responsible})'
						},
						{ text: '{undertaking.text}' }
					],
					fallback: {
						later: 'Åtaganden för {party.shortName} är inte bestämda. {later}',
						empty: '{^party.shortName} har inga egna åtaganden utöver de gemensamma.'
					},
					source: ['practice: undertakings per party'],
					requirements: ['S1', 'B4', 'M15']
				},
				{
					id: 'undertakings.partyNone',
					only: [
						{ count: 'undertaking', max: 0 },
						{ count: 'anyUndertaking', min: 1 }
					],
					asks: ['mandate.undertakings'],
					text: '{^party.shortName} har inga egna åtaganden utöver de gemensamma.',
					source: ['practice: undertakings per party'],
					requirements: ['S1', 'B4']
				},
				{
					id: 'undertakings.operations',
					kind: 'table',
					when: { count: 'operation', min: 1 },
					asks: ['mandate.operations'],
					lead: 'Så fördelas uppgifterna inom {party.shortName}:',
					caption: 'Fördelning av uppgifter inom {party.shortName}',
					columns: [
						{ id: 'operation', heading: 'Verksamhet', cell: '{^operation.name}' },
						{ id: 'task', heading: 'Uppgift i samverkan', cell: '{^operation.task}' },
						{ id: 'limit', heading: 'Ingår inte', cell: '{^operation.limit}', optional: true }
					],
					each: 'operation',
					emptyCell: 'Ej angivet',
					fallback: {
						later: 'Hur uppgifterna fördelas inom {party.shortName} är inte bestämt. {later}'
					},
					source: ['Hallstahammar, evaluation 2014', 'Stockholm, statement on the agreement'],
					requirements: ['M12', 'M17', 'S5']
				}
			]
		}
	]
};
