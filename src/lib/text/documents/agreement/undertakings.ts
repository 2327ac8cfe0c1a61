import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const undertakingsChapter: ChapterOutline = {
	id: 'undertakings',
	heading: 'Parternas åtaganden',
	sections: [
		{
			id: 'undertakings.joint',
			heading: 'Gemensamma åtaganden',
			clauses: [
				{
					id: 'undertakings.jointList',
					kind: 'list',
					only: { count: 'party', min: 2 },
					when: { count: 'jointUndertaking', min: 1 },
					asks: ['mandate.jointUndertakings'],
					lead: 'Parterna ska tillsammans',
					each: 'jointUndertaking',
					item: '{jointUndertaking.text}',
					fallback: { later: 'De gemensamma åtagandena är inte bestämda. {later}' },
					source: ['Brå steps 3–5', 'practice: undertakings'],
					requirements: ['S1', 'M4']
				}
			]
		},
		{
			id: 'undertakings.party',
			heading: '{^party.shortName}',
			each: 'partyInCommonPart',
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
					text: [
						{
							when: { given: ['undertaking.responsible', 'undertaking.committee'] },
							text: '{^party.shortName} ska {undertaking.text} (ansvarig: {undertaking.responsible}, {undertaking.committee}).'
						},
						{
							when: { given: ['undertaking.responsible'] },
							text: '{^party.shortName} ska {undertaking.text} (ansvarig: {undertaking.responsible}).'
						},
						{ text: '{^party.shortName} ska {undertaking.text}.' }
					],
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
							when: { given: ['undertaking.responsible', 'undertaking.committee'] },
							text: '{undertaking.text} (ansvarig: {undertaking.responsible}, {undertaking.committee})'
						},
						{
							when: { given: ['undertaking.responsible'] },
							text: '{undertaking.text} (ansvarig: {undertaking.responsible})'
						},
						{ text: '{undertaking.text}' }
					],
					fallback: {
						later: 'Åtaganden för {party.shortName} är inte bestämda. {later}',
						empty: 'Åtaganden för {party.shortName}: ej angivet.'
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
					text: 'Åtaganden för {party.shortName}: ej angivet.',
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
		},
		{
			id: 'undertakings.wholeChain',
			heading: 'Ansvar utan glapp',
			clauses: [
				{
					id: 'undertakings.chain',
					kind: 'table',
					when: { count: 'step', min: 1 },
					asks: ['mandate.responsibilities'],
					lead: 'Ansvaret fördelas så här från första signal till stöd:',
					caption: 'Ansvar från första signal till stöd',
					columns: [
						{ id: 'step', heading: 'Del i arbetet', cell: '{^step.name}' },
						{ id: 'owner', heading: 'Ansvarig', cell: '{^step.owner}' },
						{
							id: 'contributors',
							heading: 'Hjälper till',
							cell: '{^step.contributors}',
							optional: true
						},
						{ id: 'handover', heading: 'Lämnar över till', cell: '{^step.handover}' }
					],
					each: 'step',
					emptyCell: 'Saknas',
					fallback: { later: 'Hur ansvaret fördelas är inte bestämt. {later}' },
					source: ['interpellation on cooperation'],
					requirements: ['G1', 'G2']
				}
			]
		},
		{
			id: 'undertakings.limits',
			heading: 'Vad som inte ingår',
			clauses: [
				{
					id: 'undertakings.notIncluded',
					kind: 'list',
					when: { count: 'limit', min: 1 },
					asks: ['mandate.notIncluded'],
					lead: 'I samverkan ingår inte att',
					each: 'limit',
					item: '{limit.text}',
					source: ['Hallstahammar, evaluation 2014', '8.2)'],
					requirements: ['M12', 'M17']
				},
				{
					id: 'undertakings.school',
					only: 'schoolCrimeIsAnArea',
					asks: ['focusAreas.areas.schoolProtection'],
					text: [
						{
							when: { given: ['policeSchoolContact'] },
							text: 'När ett brott har skett i skolan ska {schoolFunction} se till att den utsatta eleven är trygg under skoldagen medan brottet utreds. {^policeSchoolContact} är polisens kontakt för skolan. {^schoolProtectionHow}'
						},
						{
							text: 'När ett brott har skett i skolan ska {schoolFunction} se till att den utsatta eleven är trygg under skoldagen medan brottet utreds. {^schoolProtectionHow}'
						}
					],
					fallback: {
						later: 'Hur elever skyddas medan ett brott i skolan utreds är inte bestämt. {later}'
					},
					source: ['Stockholm, statement on the agreement'],
					requirements: ['S5', 'S6']
				}
			]
		}
	]
};
