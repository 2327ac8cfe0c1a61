import type { ChapterOutline } from '#lib/domain/document/outline.ts';

/** On which day the review was made is not known here, so it is not said. */
export const needsChapter: ChapterOutline = {
	id: 'needs',
	heading: 'Vilka behov av utveckling har vi sett i samverkan?',
	unnumbered: true,
	sections: [
		{
			id: 'needs.main',
			clauses: [
				{
					id: 'needs.none',
					only: { count: 'need', max: 0 },
					asks: ['initiation.supportGaps'],
					text: [
						{
							when: 'cooperationIsAssessed',
							text: 'Vi har gått igenom samverkan och inte funnit något som behöver ändras nu.'
						},
						{
							when: { given: ['assessmentDue'] },
							text: 'Vi har inte gjort någon samlad genomgång av samverkan. Den ska vara klar senast den {assessmentDue}.'
						},
						{ text: 'Behoven är inte bedömda.' }
					],
					fallback: { later: 'Behoven är inte bedömda. {laterReady}' },
					source: ['Brå 1.1 (support questions)', 'Hallstahammar, evaluation 2014'],
					requirements: ['B11', 'G5']
				},
				{
					id: 'needs.table',
					kind: 'table',
					only: { count: 'need', min: 1 },
					asks: ['initiation.supportGaps'],
					each: 'need',
					lead: [
						{ when: { count: 'need', max: 1 }, text: 'Genomgången av samverkan visade ett behov:' },
						{ text: 'Genomgången av samverkan visade {needsCount} behov:' }
					],
					caption: 'Behov av utveckling',
					captionIsSaid: true,
					emptyCell: 'Ej angivet',
					columns: [
						{
							id: 'need',
							heading: 'Behov och vad det gäller',
							lines: [
								{ text: '{^need.name}', bold: true },
								{ text: '{need.factor}', tone: 'muted' }
							]
						},
						{ id: 'answer', heading: 'Vad vi gör', cell: '{^need.answer}' },
						{ id: 'owner', heading: 'Ansvarig', cell: '{^need.owner}' },
						{ id: 'due', heading: 'Klart', cell: '{need.due}' }
					],
					source: ['Gävle, interpellation'],
					requirements: ['G3', 'G5']
				},
				{
					id: 'needs.between',
					only: { count: 'unclearTask', min: 1 },
					asks: ['followUp.interpellation'],
					each: 'unclearTask',
					text: [
						{
							when: { given: ['gapOwner'] },
							text: 'Mellan {gapFrom} och {gapTo} har det varit oklart vem som ansvarar för {gapTask}. Nu ansvarar {gapOwner}.'
						},
						{
							text: 'Mellan {gapFrom} och {gapTo} har det varit oklart vem som ansvarar för {gapTask}. Vem som ansvarar är inte bestämt.'
						}
					],
					source: ['Gävle, interpellation'],
					requirements: ['G1', 'G2']
				},
				{
					id: 'needs.centre',
					asks: ['followUp.interpellation'],
					text: 'Frågan om ett gemensamt trygghetscentrum {centreStatus}. Ett sådant forum behöver samma tydlighet som andra: uppgift, mandat och en ansvarig.',
					source: ['Gävle, interpellation'],
					requirements: ['G3', 'G8']
				}
			]
		}
	]
};
