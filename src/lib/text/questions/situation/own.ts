import type { ownFields } from '#lib/domain/sections/situation/own.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const ownTexts = {
	ownPictures: {
		label: 'Vad visar varje parts egen lägesbild?',
		hint: 'Lägg bilderna bredvid varandra innan ni slår ihop dem.',
		why: 'Kommunen kan veta annat än polisen. Har bara en part en bild blir det lätt den som styr.',
		source: 'braSteg_3NyhetOmSodraLappland_2018',
		fields: {
			party: {
				label: 'Vilken part?'
			},
			summary: {
				label: 'Vad är det viktigaste?',
				example:
					'Flest anmälda rån sker nära stationen, fredag kväll. De som rånas är oftast 13–16 år.',
				badExample: 'Läget är oförändrat.'
			},
			date: {
				label: 'När blev bilden klar?',
				example: '2026-10-15'
			},
			responsible: {
				label: 'Vem tog fram den?',
				example: 'Kommunpolisen'
			},
			leadershipRead: {
				label: 'När tog ledningen del av den?',
				example: '2026-10-29'
			}
		}
	}
} satisfies QuestionTexts<typeof ownFields>;
