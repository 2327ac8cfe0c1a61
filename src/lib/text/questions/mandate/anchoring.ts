import type { anchoringFields } from '#lib/domain/sections/mandate/anchoring.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const anchoringTexts = {
	anchoring: {
		label: 'Hur förankrar ni beslutet på varje nivå?',
		hint: 'Gå ända ner till dem som gör jobbet.',
		why: 'Ledarna har ansvar för att beslutet når alla nivåer. Utan en plan är risken att det stannar i styrgruppen.',
		source: 'bra_1_1BeslutaOmSamverkan',
		fields: {
			level: {
				label: 'Vilken nivå?'
			},
			audience: {
				label: 'Vilka möter ni?',
				example: 'Rektorerna i alla högstadieskolor'
			},
			responsible: {
				label: 'Vem gör det?',
				example: 'Utbildningschefen'
			},
			method: {
				label: 'Hur?',
				example: '30 minuter på rektorsmötet, med en sida text'
			},
			date: {
				label: 'När?',
				example: '2027-01-20'
			},
			done: {
				label: 'Är det gjort?'
			}
		}
	},
	middleManagers: {
		label: 'Vilka mellanchefer ska se till att arbetet blir gjort?',
		hint: 'En rad per befattning.',
		why: 'Mellanchefer bör vara med i besluten, följa upp arbetet och stötta när det brister.',
		source: 'bra_1_1BeslutaOmSamverkan',
		fields: {
			function: {
				label: 'Vilken befattning?',
				example: 'Enhetschefen för fältgruppen'
			},
			party: {
				label: 'Hos vilken part?'
			},
			answersFor: {
				label: 'Vad svarar chefen för?',
				example: 'Att fältgruppen är ute varje fredag och lördag'
			},
			tookPart: {
				label: 'Har chefen varit med om beslutet?'
			},
			followsUp: {
				label: 'Vad följer chefen upp, och hur ofta?',
				example: 'Antal pass och vad de såg, varje månad'
			}
		}
	},
	introduction: {
		label: 'Vem tar emot nya chefer och medarbetare, och hur snart?',
		why: 'Arbetet ska inte börja om när någon slutar. Gäller också den som undertecknar.',
		source: 'sarskiltUttalandeOmNyOverenskommelseStockholmsStad',
		basis: 'own',
		fields: {
			responsible: {
				label: 'Vem gör det?',
				example: 'kommunens samordnare'
			},
			weeks: {
				label: 'Inom hur många veckor?',
				example: '8'
			}
		}
	}
} satisfies QuestionTexts<typeof anchoringFields>;
