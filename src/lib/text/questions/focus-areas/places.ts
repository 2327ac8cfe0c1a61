import type { placesPerArea } from '#lib/domain/sections/focus-areas/places.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const placesPerAreaTexts = {
	places: {
		label: 'Vilka platser gäller det?',
		hint: 'Ta en rad per plats.',
		why: 'I Hässelby-Vällingby arbetade man plats för plats: kartläggning, orsaker, arbetsgrupp och mål.',
		source: 'svarPaMedborgarforslagHasselbyVallingby_2025',
		fields: {
			name: {
				label: 'Vilken plats?',
				example: 'Stationstorget'
			},
			mappingDone: {
				label: 'Är platsen kartlagd?'
			},
			causesDone: {
				label: 'Är orsakerna analyserade?'
			},
			forum: {
				label: 'Vilken grupp arbetar med platsen?'
			},
			public: {
				label: 'Får platsen nämnas öppet?',
				hint: 'Svara nej om det kan skada arbetet.'
			}
		}
	}
} satisfies QuestionTexts<typeof placesPerArea>;
