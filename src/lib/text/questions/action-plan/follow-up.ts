import type { followUpPerMeasure } from '#lib/domain/sections/action-plan/follow-up.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const followUpPerMeasureTexts = {
	followUpInterval: {
		label: 'Hur ofta följs åtgärden upp?',
		why: 'Bestäm takten nu, så blir den av.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		basis: 'own'
	},
	followUpOwner: {
		label: 'Vilken chef följer upp den?',
		hint: 'Oftast en mellanchef.',
		why: 'Chefer på mellannivå ska följa arbetet medan det pågår.',
		source: 'bra_1_1BeslutaOmSamverkan',
		example: 'Enhetschefen för fältgruppen'
	},
	documentation: {
		label: 'Hur antecknar utförarna vad de gör?',
		hint: 'Skriv var, när och vad.',
		why: 'Uppföljning kräver anteckningar från dem som gör jobbet.',
		source: 'braSteg_5SidanOmGenomfordaAtaganden',
		example: 'En rad per pass i den delade listan: datum, vilka, vad de såg. Inga namn på unga.',
		badExample: 'Löpande.'
	},
	evaluation: {
		label: 'Hur ska den nya åtgärden utvärderas?',
		why: 'När ni prövar något nytt bör ni ordna utvärdering i god tid. Brå ser helst både process och effekt.',
		source: 'bra_1_1BeslutaOmSamverkan',
		fields: {
			choice: {
				label: 'Vilken utvärdering?'
			},
			reason: {
				label: 'Varför?',
				example: 'Åtgärden är liten. Vi följer antal och frågar deltagarna.'
			},
			responsible: {
				label: 'Vem ordnar den?',
				example: 'Samordnaren'
			},
			start: {
				label: 'När ska den vara ordnad?',
				example: '2027-03-15'
			}
		}
	}
} satisfies QuestionTexts<typeof followUpPerMeasure>;
