import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const actionPlansChapter: ChapterOutline = {
	id: 'actionPlans',
	heading: 'Åtgärdsplaner och medborgarlöften',
	sections: [
		{
			id: 'actionPlans.plans',
			heading: 'Två olika åtgärdsplaner',
			clauses: [
				{
					id: 'plans.two',
					only: 'municipalityTakesPart',
					asks: ['actionPlan.municipalPlan'],
					text: [
						{
							when: [{ count: 'municipality', max: 1 }, { not: 'jointPlanIsIncluded' }],
							text: 'Den gemensamma åtgärdsplanen hör till överenskommelsen och innehåller det som parterna gör tillsammans. Kommunens åtgärdsplan enligt 5 § lagen (2023:196) är en annan plan, som kommunen själv beslutar om.'
						},
						{
							when: { count: 'municipality', max: 1 },
							text: 'Den gemensamma åtgärdsplanen hör till överenskommelsen och innehåller det som parterna gör tillsammans. Kommunen tar in sina egna åtgärder ur den i kommunens åtgärdsplan enligt 5 § lagen (2023:196). Det beslutet fattar kommunen själv.'
						},
						{
							text: 'Den gemensamma åtgärdsplanen hör till överenskommelsen och innehåller det som parterna gör tillsammans. Varje kommun beslutar dessutom själv om sin egen åtgärdsplan enligt 5 § lagen (2023:196).'
						}
					],
					fallback: {
						later:
							'Förhållandet mellan den gemensamma planen och kommunens egen plan är inte bestämt. {later}'
					},
					source: [
						'SFS 2023:196 5 §',
						'Brå step 4 (plan adopted by the steering group)',
						'legal reading'
					],
					requirements: ['H8']
				},
				{
					id: 'plans.joint',
					asks: ['actionPlan.adoption'],
					text: [
						{
							when: ['jointPlanIsAdopted', 'jointPlanIsAnnex'],
							text: 'Den gemensamma åtgärdsplanen antogs av {jointPlanAdopter} den {jointPlanDate} och finns i {jointPlanRef}.'
						},
						{
							when: 'jointPlanIsAdopted',
							text: 'Den gemensamma åtgärdsplanen antogs av {jointPlanAdopter} den {jointPlanDate}.'
						},
						{
							when: { given: ['jointPlanDue'] },
							text: '{^jointPlanAdopter} ska anta den gemensamma åtgärdsplanen senast den {jointPlanDue}.'
						},
						{ text: '{^jointPlanAdopter} antar den gemensamma åtgärdsplanen.' }
					],
					fallback: {
						later: 'När den gemensamma åtgärdsplanen ska antas är inte bestämt. {later}',
						empty: 'Vem som antar den gemensamma åtgärdsplanen: ej angivet.'
					},
					source: ['Brå step 4 (done-criterion 4)'],
					requirements: ['M7']
				},
				{
					id: 'plans.content',
					kind: 'list',
					asks: [],
					lead: 'För varje åtgärd ska den gemensamma planen ange',
					items: [
						'vilken orsak och vilket mål den svarar mot',
						'vem som ansvarar',
						'när den ska vara gjord',
						'hur och när den följs upp'
					],
					source: ['Brå step 4, Upprätta åtgärdsplan (six columns)'],
					requirements: ['M7', 'G2']
				},
				{
					id: 'plans.changes',
					asks: ['actionPlan.planOwner'],
					text: [
						{
							when: { given: ['jointPlanAdopter', 'jointPlanInterval'] },
							text: '{^jointPlanAdopter} ska gå igenom planen {jointPlanInterval} och får ändra den utan att överenskommelsen ändras.'
						},
						{ text: '{^jointPlanAdopter} får ändra planen utan att överenskommelsen ändras.' }
					],
					fallback: { later: 'Hur ofta planen ska gås igenom är inte bestämt. {later}' },
					source: ['Brå step 4, Genomför åtgärderna (new decisions by the steering group)'],
					requirements: ['B5']
				},
				{
					id: 'plans.newMeasures',
					only: 'measuresMayBeNew',
					asks: ['actionPlan.measures'],
					text: 'En åtgärd som parterna inte har prövat förut får börja först när det är bestämt hur den ska utvärderas och vem som gör det.',
					source: ['Brå 1.1'],
					requirements: ['B10']
				},
				{
					id: 'plans.ownFollowUp',
					only: 'municipalityTakesPart',
					asks: [],
					text: 'Kommunen ska enligt 6 § lagen (2023:196) följa upp sin egen åtgärdsplan minst vartannat år.',
					source: ['SFS 2023:196 6 §'],
					requirements: ['B7']
				}
			]
		},
		{
			id: 'actionPlans.milestones',
			heading: 'Tidsplan',
			clauses: [
				{
					id: 'milestones.table',
					kind: 'table',
					when: { count: 'milestone', min: 1 },
					asks: ['initiation.milestones'],
					lead: 'Parterna räknar med de här stegen:',
					caption: 'Tidsplan',
					columns: [
						{ id: 'step', heading: 'Steg', cell: '{milestone.step}' },
						{ id: 'date', heading: 'Klart senast', cell: '{milestone.date}' }
					],
					each: 'milestone',
					emptyCell: 'Ej angivet',
					source: ['Brå 1.1'],
					requirements: ['B3']
				}
			]
		},
		{
			id: 'actionPlans.promises',
			heading: 'Medborgarlöften',
			optional: 'promises',
			clauses: [
				{
					id: 'promises.are',
					only: { not: 'promisesAreRuledOut' },
					when: 'promisesAreUsed',
					asks: ['actionPlan.promises'],
					text: 'Parterna väljer ut åtgärder ur den gemensamma planen och lovar dem offentligt till invånarna. Ett medborgarlöfte ska alltid svara mot en åtgärd i planen.',
					fallback: { later: 'Om parterna ska ge medborgarlöften är inte bestämt. {later}' },
					source: ['Brå step 4, Formulera medborgarlöften', 'practice'],
					requirements: ['B12']
				},
				{
					id: 'promises.term',
					only: 'promisesAreUsed',
					asks: ['actionPlan.promises'],
					text: [
						{
							when: { given: ['promiseTerm', 'promiseReportTime', 'promiseOwner'] },
							text: 'Ett löfte gäller i {promiseTerm}. Resultatet ska redovisas för invånarna senast {promiseReportTime} efter att löftet har löpt ut. {^promiseOwner} ansvarar för det.'
						},
						{
							when: { given: ['promiseTerm', 'promiseReportTime'] },
							text: 'Ett löfte gäller i {promiseTerm}. Resultatet ska redovisas för invånarna senast {promiseReportTime} efter att löftet har löpt ut.'
						},
						{
							when: { given: ['promiseTerm', 'promiseOwner'] },
							text: 'Ett löfte gäller i {promiseTerm}. Resultatet ska redovisas för invånarna när löftet har löpt ut. {^promiseOwner} ansvarar för det.'
						},
						{
							when: { given: ['promiseTerm'] },
							text: 'Ett löfte gäller i {promiseTerm}. Resultatet ska redovisas för invånarna när löftet har löpt ut.'
						},
						{
							when: { given: ['promiseOwner'] },
							text: 'Resultatet av varje löfte ska redovisas för invånarna. {^promiseOwner} ansvarar för det.'
						},
						{ text: 'Resultatet av varje löfte ska redovisas för invånarna.' }
					],
					fallback: { later: 'Hur länge ett löfte gäller är inte bestämt. {later}' },
					source: ['Brå step 5 (done-criterion 5)', 'practice'],
					requirements: ['B12', 'M21']
				},
				{
					id: 'promises.none',
					only: 'promisesAreRuledOut',
					asks: ['actionPlan.promises'],
					text: 'Parterna ger inga medborgarlöften under perioden.',
					source: ['practice'],
					requirements: ['B12']
				}
			]
		}
	]
};
