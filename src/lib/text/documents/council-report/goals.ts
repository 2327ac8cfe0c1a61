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
						{ id: 'latest', heading: 'Senaste värde', cell: '{goal.latest}' },
						...goalValueColumns.slice(1),
						{
							id: 'judgement',
							heading: 'Bedömning',
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
