import type { howMuchPerMeasure } from '#lib/domain/sections/action-plan/how-much.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const howMuchPerMeasureTexts = {
	quantity: {
		label: 'Hur mycket ska göras?',
		hint: 'Antal, av vad, hur ofta och på hur många platser.',
		why: 'Ett tal gör det möjligt att se om det blev gjort. Flera granskade planer saknade både antal och datum.',
		source: 'review121',
		example: '2 pass i veckan, 48 veckor, en plats',
		badExample: 'Regelbundet.'
	},
	time: {
		label: 'När börjar och slutar den?',
		why: 'Utan datum blir det ingens tur.',
		source: 'braSteg_4SidanOmAtgardsplan',
		basis: 'own',
		example: 'Från 1 april till 31 oktober 2027',
		missing: 'Skriv när åtgärden ska börja.'
	},
	form: {
		label: 'Är den en engångssak eller en del av det vanliga arbetet?',
		why: 'Projekt som aldrig blir vardag är ett känt hinder.',
		source: 'braSteg_4SidanOmAtgardsplan'
	},
	place: {
		label: 'Var?',
		why: 'Platsen kopplar åtgärden till det ni såg i lägesbilden.',
		source: 'braSteg_4SidanOmAtgardsplan',
		basis: 'own',
		example: 'Stationstorget och busstorget'
	},
	resource: {
		label: 'Vilken tid kräver den?',
		hint: 'Skriv timmar eller procent per part.',
		why: 'Det står nästan aldrig i de planer vi har läst. Skriv det, så syns det om tiden finns.',
		source: 'review121',
		example: 'Fältgruppen 16 timmar i veckan. Polisen 2 timmar i veckan.',
		badExample: 'Inom ram.'
	},
	cost: {
		label: 'Vad kostar den, och finns pengarna?',
		why: 'En politiker kan fråga vilka satsningar ni gör den här perioden.',
		source: 'interpellationOmSamverkanGavleKommun',
		fields: {
			amount: {
				label: 'Hur mycket?',
				example: '400000'
			},
			funding: {
				label: 'Varifrån kommer pengarna?',
				example: 'Socialnämndens budget 2027'
			},
			decided: {
				label: 'Är de beslutade?'
			}
		}
	}
} satisfies QuestionTexts<typeof howMuchPerMeasure>;
