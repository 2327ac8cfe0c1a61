import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const purposesChapter: ChapterOutline = {
	id: 'purposes',
	heading: 'Syften och övergripande mål',
	sections: [
		{
			id: 'purposes.purposes',
			heading: 'Syften',
			clauses: [
				{
					id: 'purposes.one',
					only: { count: 'purpose', min: 1, max: 1 },
					asks: ['initiation.purposes'],
					text: 'Syftet med samverkan är {purpose}.',
					blocksFinal: true,
					source: ['SFS 2023:196 9 §'],
					requirements: ['B2']
				},
				{
					id: 'purposes.many',
					kind: 'list',
					only: { not: { count: 'purpose', min: 1, max: 1 } },
					when: { count: 'purpose', min: 2 },
					asks: ['initiation.purposes'],
					lead: 'Syftena med samverkan är',
					each: 'purpose',
					item: '{purpose.text}',
					fallback: {
						later: 'Syftena med samverkan är inte bestämda. {later}',
						empty:
							'Syften saknas. Lagen (2023:196) kräver att en överenskommelse anger syftena med samverkan.'
					},
					blocksFinal: true,
					source: ['SFS 2023:196 9 §'],
					requirements: ['B2']
				}
			]
		},
		{
			id: 'purposes.goals',
			heading: 'Övergripande mål',
			clauses: [
				{
					id: 'goals.one',
					only: { count: 'overallGoal', min: 1, max: 1 },
					asks: ['initiation.overallGoals'],
					text: 'Samverkan ska leda till att {overallGoal}.',
					source: ['Brå 4.1', 'practice'],
					requirements: ['M4', 'M15']
				},
				{
					id: 'goals.many',
					kind: 'list',
					only: { not: { count: 'overallGoal', min: 1, max: 1 } },
					when: { count: 'overallGoal', min: 2 },
					asks: ['initiation.overallGoals'],
					lead: 'Samverkan ska leda till att',
					each: 'overallGoal',
					item: [
						{
							when: [{ not: 'goalsShareTargetYear' }, { given: ['overallGoal.targetYear'] }],
							text: '{overallGoal.text}, senast {overallGoal.targetYear}'
						},
						{ text: '{overallGoal.text}' }
					],
					fallback: { later: 'De övergripande målen är inte bestämda. {later}' },
					source: ['Brå 4.1', 'practice'],
					requirements: ['M4', 'M15']
				},
				{
					id: 'goals.year',
					only: 'goalsShareTargetYear',
					asks: ['initiation.overallGoals'],
					text: [
						{
							when: { count: 'overallGoal', max: 1 },
							text: 'Målet ska vara nått senast {targetYear}.'
						},
						{ text: 'Målen ska vara nådda senast {targetYear}.' }
					],
					source: ['practice'],
					requirements: ['M24']
				},
				{
					id: 'goals.vision',
					asks: ['initiation.vision'],
					text: 'Så ser det ut när parterna har lyckats: {vision}',
					source: ['Hallstahammar, evaluation 2014'],
					requirements: ['M15', 'M4']
				},
				{
					id: 'goals.measured',
					only: { count: 'goalInAnyArea', min: 1 },
					asks: ['focusAreas.areas.goals'],
					text: 'De mål som går att mäta står under varje område i {ref.focusAreas}.',
					source: ['Brå step 3 (delimited and measurable goals)'],
					requirements: ['M24']
				},
				{
					id: 'goals.sameGoal',
					only: { count: 'party', min: 2 },
					asks: [],
					text: 'Parterna har olika uppdrag men samma mål. Vad var och en bidrar med står i {ref.undertakings}.',
					source: ['Hallstahammar, evaluation 2014'],
					requirements: ['M15']
				}
			]
		}
	]
};
