import type { ChapterOutline } from '#lib/domain/document/outline.ts';
import { planColumns } from './columns.ts';

/** A measure that answers nothing the parties have found is shown, and said to be so. */
export const withoutAreaChapter: ChapterOutline = {
	id: 'withoutArea',
	heading: 'Åtgärder utan fokusområde',
	only: { count: 'measureWithoutArea', min: 1 },
	plainClauses: true,
	newPage: true,
	sections: [
		{
			id: 'withoutArea.main',
			clauses: [
				{
					id: 'withoutArea.said',
					asks: ['actionPlan.measures.focusArea', 'actionPlan.measures.causes'],
					tone: 'notice',
					text: [
						{
							when: { count: 'measureWithoutArea', max: 1 },
							text: 'Åtgärden i tabellen hör inte till något fokusområde och svarar inte mot någon orsak. Det behöver bestämmas innan arbetet kan följas upp.'
						},
						{
							text: 'Åtgärderna i tabellen hör inte till något fokusområde och svarar inte mot någon orsak. Det behöver bestämmas innan arbetet kan följas upp.'
						}
					],
					source: ['Brå step 4, Upprätta åtgärdsplan'],
					requirements: ['H5', 'M7']
				},
				{
					id: 'withoutArea.table',
					kind: 'table',
					asks: ['actionPlan.measures'],
					caption: 'Åtgärder utan fokusområde',
					each: 'measureWithoutArea',
					columns: planColumns,
					emptyCell: 'Ej angivet',
					source: ['Brå step 4, Upprätta åtgärdsplan'],
					requirements: ['M7', 'M8', 'G2']
				}
			]
		}
	]
};
