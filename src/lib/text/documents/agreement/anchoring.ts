import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const anchoringChapter: ChapterOutline = {
	id: 'anchoring',
	heading: 'Förankring',
	optional: 'anchoring',
	sections: [
		{
			id: 'anchoring.main',
			clauses: [
				{
					id: 'anchoring.duty',
					asks: [],
					text: 'Varje part ska se till att alla som berörs i den egna organisationen vet vad överenskommelsen betyder för deras arbete.',
					source: ['Brå 1.1', 'Brå step 3, Teckna samverkansöverenskommelse'],
					requirements: ['B6', 'B11']
				},
				{
					id: 'anchoring.table',
					kind: 'table',
					when: { count: 'anchoring', min: 1 },
					asks: ['mandate.anchoring'],
					lead: 'Så sprids beslutet i organisationerna:',
					caption: 'Förankringsplan',
					columns: [
						{ id: 'level', heading: 'Nivå', cell: '{^anchoring.level}' },
						{ id: 'informer', heading: 'Ansvarig', cell: '{^anchoring.informer}' },
						{ id: 'how', heading: 'Hur', cell: '{^anchoring.how}' },
						{ id: 'due', heading: 'Senast', cell: '{anchoring.due}' }
					],
					each: 'anchoring',
					emptyCell: 'Ej angivet',
					fallback: { later: 'Hur beslutet sprids i organisationerna är inte bestämt. {later}' },
					source: ['Brå 1.1'],
					requirements: ['B6', 'B8']
				},
				{
					id: 'anchoring.newStaff',
					asks: ['mandate.introduction'],
					text: [
						{
							when: { given: ['introductionTime'] },
							text: '{^introductionOwner} ansvarar för att nya chefer och medarbetare som berörs får veta vad överenskommelsen innebär inom {introductionTime} från att de har börjat.'
						},
						{
							text: '{^introductionOwner} ansvarar för att nya chefer och medarbetare som berörs får veta vad överenskommelsen innebär.'
						}
					],
					fallback: { later: 'Hur nya medarbetare informeras är inte bestämt. {later}' },
					source: ['Stockholm, statement on the agreement', 'Hallstahammar, evaluation 2014'],
					requirements: ['S4', 'B6']
				}
			]
		}
	]
};
