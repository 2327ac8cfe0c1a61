import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const changesChapter: ChapterOutline = {
	id: 'changes',
	heading: 'Vad som ändras',
	unnumbered: true,
	sections: [
		{
			id: 'changes.main',
			clauses: [
				{
					id: 'changes.list',
					kind: 'list',
					only: { count: 'measureToChange', min: 1 },
					asks: ['followUp.outcomes'],
					lead: 'Med anledning av uppföljningen ändras följande:',
					each: 'measureToChange',
					item: '{^measure.text}: {measure.toChange}',
					source: ['Brå step 5 (basis for the next round)'],
					requirements: ['M21']
				},
				{
					id: 'changes.none',
					only: ['measuresAreReviewed', { count: 'measureToChange', max: 0 }],
					asks: ['followUp.outcomes'],
					text: 'Inget ändras med anledning av uppföljningen.',
					source: ['Brå step 5 (basis for the next round)'],
					requirements: ['M21']
				}
			]
		}
	]
};

export const nextChapter: ChapterOutline = {
	id: 'next',
	heading: 'Nästa steg',
	unnumbered: true,
	sections: [
		{
			id: 'next.main',
			clauses: [
				{
					id: 'next.list',
					kind: 'table',
					only: { count: 'nextStep', min: 1 },
					asks: ['followUp.councilReport'],
					each: 'nextStep',
					caption: 'Vad som ska göras, av vem och när',
					captionIsSaid: true,
					emptyCell: 'Ej angivet',
					columns: [
						{ id: 'text', heading: 'Vad', cell: '{^nextStep.text}' },
						{ id: 'owner', heading: 'Ansvarig', cell: '{^nextStep.owner}' },
						{ id: 'date', heading: 'När', cell: '{nextStep.date}' }
					],
					source: ['practice'],
					requirements: ['B7', 'M14']
				},
				{
					id: 'next.none',
					only: { count: 'nextStep', max: 0 },
					asks: ['followUp.councilReport'],
					text: 'Inga nästa steg är angivna.',
					source: ['practice'],
					requirements: ['B7', 'M14']
				}
			]
		}
	]
};
