import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const introChapter: ChapterOutline = {
	id: 'intro',
	heading: 'Så läser du planen',
	unnumbered: true,
	sections: [
		{
			id: 'intro.main',
			clauses: [
				{
					id: 'intro.chain',
					asks: [],
					text: [
						{
							when: 'shortFormIsWanted',
							text: 'Planen är ordnad efter fokusområde. Varje åtgärd ska svara mot en orsak och ett mål. Numren visar sambandet: åtgärd 1.2 och orsak 1 a hör till fokusområde 1.'
						},
						{
							text: 'Planen är ordnad efter fokusområde. Varje åtgärd ska svara mot en orsak och ett mål. Åtgärd 1.2 hör till fokusområde 1. Orsakerna har samma nummer som i överenskommelsen.'
						}
					],
					source: ['Brå step 4, Upprätta åtgärdsplan'],
					requirements: ['M7']
				},
				{
					id: 'intro.jointScope',
					only: 'planIsJoint',
					asks: ['actionPlan.planKind'],
					text: 'Planen innehåller bara det som parterna gör tillsammans. Parternas övriga arbete mot brott fortsätter vid sidan av.',
					source: [
						'Brå step 3, Teckna samverkansöverenskommelse',
						'Hallstahammar, evaluation 2014'
					],
					requirements: ['M7']
				},
				{
					id: 'intro.ownBasis',
					only: 'planIsOwn',
					asks: ['actionPlan.planKind'],
					text: 'Kommunen beslutar om planen med sin lägesbild som underlag. Minst vartannat år ska kommunen uppdatera lägesbilden och följa upp planen (6 § lagen (2023:196)).',
					source: ['SFS 2023:196 5 och 6 §§'],
					requirements: ['B7']
				},
				{
					id: 'intro.ownSignificance',
					only: ['planIsOwn', 'othersTakePart'],
					asks: ['actionPlan.measures.partners'],
					text: 'Andra aktörer kan bidra till en åtgärd. Planen lägger inga skyldigheter på dem.',
					source: ['SFS 2023:196 (binds municipalities only)'],
					requirements: ['H6']
				},
				{
					id: 'intro.noIndividuals',
					asks: [],
					text: 'Planen är skriven för att vara offentlig. Den innehåller inga uppgifter om enskilda personers förhållanden. Ansvariga anges som funktioner.',
					source: ['legal reading'],
					requirements: ['S4']
				},
				{
					id: 'intro.count',
					when: { count: 'plannedMeasure', min: 1 },
					asks: ['actionPlan.measures'],
					text: [
						{
							when: [
								{ count: 'plannedMeasure', max: 1 },
								{ count: 'areaWithMeasures', min: 1 }
							],
							text: 'Planen innehåller en åtgärd i ett fokusområde.'
						},
						{ when: { count: 'plannedMeasure', max: 1 }, text: 'Planen innehåller en åtgärd.' },
						{
							when: { count: 'areaWithMeasures', min: 1, max: 1 },
							text: 'Planen innehåller {plannedCount} åtgärder i ett fokusområde.'
						},
						{
							when: { count: 'areaWithMeasures', min: 2 },
							text: 'Planen innehåller {plannedCount} åtgärder i {plannedAreasCount} fokusområden.'
						},
						{ text: 'Planen innehåller {plannedCount} åtgärder.' }
					],
					fallback: {
						later: 'Åtgärderna är inte bestämda. {later}',
						empty: 'Planen innehåller inga åtgärder än.'
					},
					source: ['drafting'],
					requirements: ['M20']
				}
			]
		}
	]
};
