import type { signatoriesFields } from '#lib/domain/sections/mandate/signatories.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const signatoriesTexts = {
	signatories: {
		label: 'Vem undertecknar för varje part?',
		hint: 'Flera kan underteckna för samma part.',
		why: 'Brå anger chefen för lokalpolisområdet och kommunstyrelsens ordförande. Lagen säger inte vem, och praxis varierar.',
		source: 'bra_3_0GemensammaForberedelser',
		fields: {
			party: {
				label: 'Vilken part?'
			},
			function: {
				label: 'Vilken befattning?',
				example: 'Kommunstyrelsens ordförande'
			},
			standing: {
				label: 'Ordinarie eller ersättare?'
			},
			name: {
				label: 'Vad heter personen?',
				hint: 'Kan fyllas i sist.'
			},
			basis: {
				label: 'Vad ger rätt att underteckna?',
				hint: 'Fråga kommunjuristen om ni är osäkra.'
			},
			decisionReference: {
				label: 'Vilket beslut bygger det på?',
				hint: 'Organ, datum och paragraf, eller punkt i delegationsordningen.',
				example: 'Kommunstyrelsen 14 december 2026, § 145'
			}
		}
	}
} satisfies QuestionTexts<typeof signatoriesFields>;
