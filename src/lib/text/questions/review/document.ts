import type { documentFields } from '#lib/domain/sections/review/document.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const documentTexts = {
	chapterOrder: {
		label: 'I vilken ordning ska kapitlen stå?',
		hint: 'Använd pilarna.',
		why: 'Kommuner ordnar sina kapitel olika. Innehållet är detsamma.',
		source: 'review121'
	},
	documentForm: {
		label: 'Vill ni ha en hel eller en kort överenskommelse?',
		why: 'Den korta rymmer det som lagen och Brå nämner. Resten kan stå i bilagor.',
		source: 'verktygetsEgenRegel',
		basis: 'own'
	},
	optionalChapters: {
		label: 'Vilka frivilliga delar ska vara med?',
		why: 'Lagen kräver ingen av dem. Välj dem ni har något att säga i.',
		source: 'verktygetsEgenRegel',
		basis: 'own'
	},
	publicCheck: {
		label: 'Har ni kontrollerat att ingen enskild kan kännas igen?',
		hint: 'Läs problem, orsaker och åtgärder en gång till.',
		why: 'Enskilda hör aldrig hemma i texten. Den blir normalt en allmän handling.',
		source: 'tryckfrihetsforordningen_2Kap'
	},
	secrecyCheck: {
		label: 'Behöver någon del prövas för sekretess?',
		why: 'Vissa uppgifter kan få skyddas för att förebygga brott eller för enskildas skull. Låt den som kan frågan avgöra.',
		source: 'tryckfrihetsforordningen_2Kap'
	}
} satisfies QuestionTexts<typeof documentFields>;
