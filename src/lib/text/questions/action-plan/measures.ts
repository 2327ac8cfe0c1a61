import type { measuresFields } from '#lib/domain/sections/action-plan/measures.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';
import { perMeasureTexts } from './per-measure.ts';

export const measuresTexts = {
	measures: {
		label: 'Vilka åtgärder ska ni göra?',
		hint: 'Börja med ett verb.',
		why: 'Planen ska tala om exakt vad de som gör jobbet ska göra.',
		source: 'braSteg_4SidanOmAtgardsplan',
		missing: 'Lägg till minst en åtgärd.',
		fields: {
			title: {
				label: 'Vad heter åtgärden?',
				example: 'Ha vuxna på Stationstorget fredag och lördag kväll',
				badExample: 'Ökad närvaro',
				missing: 'Skriv vad ni ska göra.'
			},
			after: {
				label: 'Måste en annan åtgärd bli klar först?'
			},
			...perMeasureTexts
		}
	}
} satisfies QuestionTexts<typeof measuresFields>;
