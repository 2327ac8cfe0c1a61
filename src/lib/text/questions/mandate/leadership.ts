import type { leadershipFields } from '#lib/domain/sections/mandate/leadership.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const leadershipTexts = {
	leadingBoard: {
		label: 'Vilken nämnd leder kommunens brottsförebyggande arbete?',
		why: 'Lagen lägger ansvaret på kommunstyrelsen. Fullmäktige kan välja en annan nämnd.',
		source: 'sfs_2023_196_13P'
	},
	leadingBoardDecision: {
		label: 'Vilken nämnd, och när beslutade fullmäktige det?',
		why: 'Det är fullmäktige som kan flytta ansvaret. Beslutet bör gå att hitta.',
		source: 'sfs_2023_196_13P',
		fields: {
			board: {
				label: 'Vilken nämnd?',
				example: 'socialnämnden'
			},
			date: {
				label: 'När beslutade fullmäktige?',
				example: '2024-06-12'
			},
			paragraph: {
				label: 'Vilken paragraf?',
				example: '88'
			}
		}
	},
	partyLeads: {
		label: 'Vem svarar ytterst för överenskommelsen hos varje part?',
		hint: 'Skriv befattningen, inte namnet.',
		why: 'En tydlig ledning är en förutsättning enligt Brå. Någon hos varje part måste kunna säga ja och nej.',
		source: 'bra_1_1BeslutaOmSamverkan',
		fields: {
			party: {
				label: 'Vilken part?'
			},
			function: {
				label: 'Vilken befattning?',
				example: 'Chefen för lokalpolisområdet'
			}
		}
	}
} satisfies QuestionTexts<typeof leadershipFields>;
