import type { whoPerMeasure } from '#lib/domain/sections/action-plan/who.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const whoPerMeasureTexts = {
	owner: {
		label: 'Vem ansvarar för åtgärden?',
		hint: 'En befattning, en organisation och en ersättare.',
		why: 'Är ansvaret oklart faller åtgärden mellan stolarna, enligt Brå. En enda ska hålla i den, även om flera gör jobbet.',
		source: 'braSteg_4SidanOmAtgardsplan',
		example: 'Enhetschefen för fältgruppen, Exempelkommun. Ersättare: fritidschefen.',
		badExample: 'Polis och kommun.',
		missing: 'Skriv vem som ansvarar.'
	},
	partners: {
		label: 'Vilka fler är med?',
		hint: 'De behöver inte vara parter.',
		why: 'Bostadsbolag, föreningar och trossamfund kan göra mycket på en plats.',
		source: 'svarPaMedborgarforslagHasselbyVallingby_2025'
	}
} satisfies QuestionTexts<typeof whoPerMeasure>;
