import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const patternsChapter: ChapterOutline = {
	id: 'patterns',
	heading: 'Mönster som kommer tillbaka',
	unnumbered: true,
	sections: [
		{
			id: 'patterns.main',
			clauses: [
				{
					id: 'patterns.table',
					kind: 'table',
					only: { count: 'pattern', min: 1 },
					asks: ['situation.patterns'],
					each: 'pattern',
					caption: 'Vad som återkommer, när och var',
					captionIsSaid: true,
					emptyCell: 'Ej angivet',
					columns: [
						{ id: 'what', heading: 'Vad', cell: '{^pattern.text}' },
						{ id: 'when', heading: 'När', cell: '{^pattern.when}' },
						{ id: 'where', heading: 'Var', cell: '{^pattern.where}' }
					],
					source: ['practice'],
					requirements: ['H5']
				}
			]
		}
	]
};

export const dialoguesChapter: ChapterOutline = {
	id: 'dialogues',
	heading: 'Det som invånare och medarbetare har sagt',
	unnumbered: true,
	sections: [
		{
			id: 'dialogues.main',
			clauses: [
				{
					id: 'dialogues.table',
					kind: 'table',
					when: { count: 'dialogue', min: 1 },
					asks: ['situation.dialogues'],
					each: 'dialogue',
					caption: 'Dialoger',
					captionIsSaid: true,
					emptyCell: 'Ej angivet',
					columns: [
						{ id: 'kind', heading: 'Samtal', cell: '{^dialogue.kind}' },
						{ id: 'date', heading: 'När', cell: '{dialogue.date}' },
						{ id: 'participants', heading: 'Deltagare', cell: '{^dialogue.participants}' },
						{ id: 'result', heading: 'Vad kom fram', cell: '{^dialogue.result}' },
						{ id: 'change', heading: 'Vad det ledde till', cell: '{^dialogue.change}' }
					],
					fallback: { later: 'Dialog med invånare och medarbetare återstår. {laterReady}' },
					source: ['Brå 2.3', 'Brå step 3 (done-criterion 3)'],
					requirements: ['H7', 'M6']
				},
				{
					id: 'dialogues.voice',
					asks: ['situation.targetGroupVoice'],
					text: 'Så har de som berörs själva fått säga sitt: {targetGroupVoice}',
					source: ['Hallstahammar, evaluation 2014'],
					requirements: ['M6']
				}
			]
		}
	]
};
