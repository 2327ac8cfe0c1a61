import type { ChapterOutline } from '#lib/domain/document/outline.ts';
import { areaGoals } from './goals.ts';
import { areaMeasures } from './measures.ts';

/** One chapter for each area: the problem right above what is done about it. */
export const areaChapter: ChapterOutline = {
	id: 'area',
	heading: [
		{ when: { given: ['parentArea.name'] }, text: '{^parentArea.name}: {focusArea.name}' },
		{ text: '{^focusArea.name}' }
	],
	each: 'focusArea',
	plainClauses: true,
	newPage: true,
	sections: [
		{
			id: 'area.about',
			clauses: [
				{
					id: 'area.problem',
					asks: ['focusAreas.areas.problemWhat'],
					text: 'Problem: {focusArea.problem}',
					fallback: {
						later: 'Problem: inte beskrivet. {laterReady}',
						empty: 'Problem: ej angivet'
					},
					source: ['practice: problem directly above its measures'],
					requirements: ['H5']
				},
				{
					id: 'area.target',
					asks: ['focusAreas.areas.targetGroup', 'focusAreas.areas.ages'],
					text: [
						{
							when: { given: ['focusArea.ageFrom', 'focusArea.ageTo'] },
							text: 'Målgrupp: {focusArea.targetGroup}, {focusArea.ageFrom}–{focusArea.ageTo} år'
						},
						{
							when: { given: ['focusArea.ageFrom'] },
							text: 'Målgrupp: {focusArea.targetGroup}, från {focusArea.ageFrom} år'
						},
						{
							when: { given: ['focusArea.ageTo'] },
							text: 'Målgrupp: {focusArea.targetGroup}, till och med {focusArea.ageTo} år'
						},
						{ text: 'Målgrupp: {focusArea.targetGroup}' }
					],
					fallback: {
						later: 'Målgrupp: inte bestämd. {later}',
						empty: 'Målgrupp: ej angivet'
					},
					source: ['Hallstahammar, evaluation 2014'],
					requirements: ['M18']
				},
				{
					id: 'area.places',
					when: { count: 'publicPlace', min: 1 },
					asks: ['focusAreas.areas.places'],
					text: 'Platser: {focusArea.places}',
					fallback: { later: 'Platser: inte bestämda. {later}' },
					source: ['practice'],
					requirements: ['H5']
				}
			]
		},
		areaGoals,
		areaMeasures
	]
};
