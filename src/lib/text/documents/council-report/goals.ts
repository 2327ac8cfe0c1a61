import type { ChapterOutline } from '#lib/domain/document/outline.ts';
import { goalValueColumns } from '../goal-values.ts';

export const goalsChapter: ChapterOutline = {
	id: 'goals',
	heading: 'Har problemen förändrats?',
	unnumbered: true,
	sections: [
		{
			id: 'goals.main',
			clauses: [
				{
					id: 'goals.unmeasured',
					only: [
						{ count: 'goalOfAgreement', min: 1 },
						{ count: 'goalFollowedUp', max: 0 }
					],
					asks: ['followUp.goalResults'],
					text: [
						{
							when: { count: 'goalOfAgreement', max: 1 },
							text: 'Inget värde är redovisat för målet än.'
						},
						{ text: 'Inga värden är redovisade för målen än.' }
					],
					fallback: { later: 'Målen är inte följda upp. {laterReady}' },
					source: ['Brå step 5 (done-criterion 1)'],
					requirements: ['M9', 'M21']
				},
				{
					id: 'goals.table',
					kind: 'table',
					when: { count: 'goalOfAgreement', min: 1 },
					asks: ['focusAreas.areas', 'followUp.goalResults'],
					each: 'goalOfAgreement',
					caption: 'Mål och utfall',
					captionIsSaid: true,
					emptyCell: 'Uppgift saknas',
					columns: [
						{ id: 'goal', heading: 'Mål', cell: '{^goal.text}' },
						...goalValueColumns.slice(0, 1),
						{ id: 'latest', heading: 'Senaste värde', cell: '{goal.latest}', optional: true },
						...goalValueColumns.slice(1),
						{
							id: 'judgement',
							heading: 'Bedömning',
							optional: true,
							lines: [{ text: '{goal.judgement}' }, { text: '{^goal.comment}', tone: 'muted' }]
						}
					],
					fallback: { empty: 'Inga mål är uppsatta.' },
					source: ['Brå step 5 (done-criterion 1)'],
					requirements: ['M9', 'M10']
				}
			]
		}
	]
};
