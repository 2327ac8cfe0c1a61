import type { prioritisationFields } from '#lib/domain/sections/situation/prioritisation.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const prioritisationTexts = {
	problems: {
		label: 'Vilka problem väljer ni mellan?',
		hint: 'Sätt in alla, även dem ni tror att ni väljer bort.',
		why: 'Brå ger sex grunder att väga och tre saker att pröva. Ledningen väljer, och valet ska gå att förstå efteråt.',
		source: 'bra_3_2PrioriteraMellanProblemen',
		fields: {
			name: {
				label: 'Vilket problem?',
				example: 'Rån mot unga i centrum',
				badExample: 'Ungdomar',
				missing: 'Skriv vilket problem det gäller.'
			},
			grounds: {
				label: 'Hur tungt väger det på varje grund?'
			},
			checks: {
				label: 'Klarar ni att göra något åt det?'
			},
			choice: {
				label: 'Vad väljer ni?'
			},
			reason: {
				label: 'Varför?',
				example: 'Det ökar mest, skadar mycket och vi råder över platsen.',
				badExample: 'Efter en samlad bedömning.',
				missing: 'Skriv varför ni väljer eller väljer bort problemet.'
			},
			handledBy: {
				label: 'Vem arbetar med problemet ändå?',
				example: 'polisen i det vanliga arbetet'
			},
			reconsider: {
				label: 'När prövar ni det igen?',
				example: 'I lägesbilden 2028'
			}
		}
	},
	prioritisedBy: {
		label: 'Vilka gjorde valet?',
		hint: 'Skriv befattningar eller grupp.',
		why: 'Det är ledningen för kommun och polis som väljer.',
		source: 'bra_3_2PrioriteraMellanProblemen',
		example: 'Styrgruppen'
	},
	prioritisedDate: {
		label: 'När gjorde ni valet?',
		why: 'Nästa gång ser ni vilken kunskap ni hade då.',
		source: 'bra_3_2PrioriteraMellanProblemen',
		basis: 'own',
		example: '2026-11-20'
	},
	publicSummary: {
		label: 'Hur beskriver ni läget öppet?',
		hint: 'Skriv för den som bor i kommunen.',
		why: 'Samordningsfunktionen ska bidra till att invånarna får information. Skriv utan känsliga detaljer, så går texten att lägga ut.',
		source: 'sfs_2023_196_12P',
		example:
			'De flesta i Exempelkommun känner sig trygga. Vi ser ändå att fler unga blir rånade i centrum, och det ska vi ändra.'
	}
} satisfies QuestionTexts<typeof prioritisationFields>;
