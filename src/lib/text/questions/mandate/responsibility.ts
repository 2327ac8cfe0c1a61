import type { responsibilityFields } from '#lib/domain/sections/mandate/responsibility.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const responsibilityTexts = {
	responsibilities: {
		label: 'Vem ansvarar för vad, från första signal till stöd?',
		hint: 'Varje rad har en enda ansvarig.',
		why: 'Människor faller mellan stolarna när ansvaret är oklart. En rad utan namn visar var glappet finns.',
		source: 'interpellationOmSamverkanGavleKommun',
		fields: {
			task: {
				label: 'Vilken uppgift?'
			},
			responsible: {
				label: 'Vem är ansvarig?',
				example: 'Rektorn',
				missing: 'Välj en ansvarig. Raden får inte vara tom.'
			},
			contributors: {
				label: 'Vilka hjälper till?',
				example: 'Elevhälsan, fritidsgården'
			},
			handsOverTo: {
				label: 'Vem tar över sedan?',
				example: 'Socialtjänstens mottagning'
			},
			handoverWhen: {
				label: 'När lämnar man över?',
				example: 'Genast, med en orosanmälan, när ett barn kan fara illa',
				badExample: 'När det är lämpligt'
			},
			area: {
				label: 'För vilket fokusområde?',
				hint: 'Lämna tomt om det gäller alla.'
			}
		}
	}
} satisfies QuestionTexts<typeof responsibilityFields>;
