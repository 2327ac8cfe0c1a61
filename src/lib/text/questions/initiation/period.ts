import type { periodFields } from '#lib/domain/sections/initiation/period.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const periodTexts = {
	period: {
		label: 'När ska överenskommelsen gälla?',
		hint: 'Den behöver inte följa kalenderår.',
		why: 'Brå vill att perioden står i texten. Lagen anger ingen tid.',
		source: 'braSteg_3SidanOmSamverkansoverenskommelsen',
		example: 'Från 1 mars 2027 till 28 februari 2031',
		missing: 'Skriv när den börjar gälla.'
	},
	milestones: {
		label: 'När ska de viktigaste stegen vara klara?',
		why: 'Beslutet bör ange tidsramar. Då vet alla när deras del behövs.',
		source: 'bra_1_1BeslutaOmSamverkan',
		fields: {
			step: {
				label: 'Vilket steg?'
			},
			date: {
				label: 'Vilket datum?',
				example: '2026-12-14'
			}
		}
	},
	cooperationDecisions: {
		label: 'Vem har beslutat att ni ska samverka?',
		hint: 'Lägg till en rad per part.',
		why: 'Steg 1 är klart först när båda ledningarna har beslutat. Beslutet ger arbetet status.',
		source: 'braSteg_1InitieraSamverkan',
		fields: {
			party: {
				label: 'Vilken part?'
			},
			body: {
				label: 'Vem beslutade?',
				example: 'kommunstyrelsen'
			},
			date: {
				label: 'När?',
				example: '2026-09-07'
			},
			reference: {
				label: 'Vilken delegering eller vilket diarienummer, om det inte finns en paragraf?',
				example: 'delegationsordningen punkt 4.2'
			},
			paragraph: {
				label: 'Vilken paragraf?',
				example: '112'
			}
		}
	}
} satisfies QuestionTexts<typeof periodFields>;
