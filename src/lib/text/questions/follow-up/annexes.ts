import type { annexesFields } from '#lib/domain/sections/follow-up/annexes.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const annexesTexts = {
	annexes: {
		label: 'Vilka bilagor hör till?',
		hint: 'En bilaga kan ha egen giltighetstid och eget beslut.',
		why: 'Brå räknar med att andra dokument fyller ut överenskommelsen, som lägesbild, planer och löften.',
		source: 'braSteg_3SidanOmSamverkansoverenskommelsen',
		fields: {
			title: {
				label: 'Vad heter bilagan?',
				example: 'Gemensam åtgärdsplan 2027'
			},
			kind: {
				label: 'Vilket slag?'
			},
			date: {
				label: 'Vilket datum?',
				example: '2027-02-10'
			},
			validUntil: {
				label: 'Till när gäller den?',
				example: '2028-02-28'
			},
			responsible: {
				label: 'Vem håller den aktuell?',
				example: 'Samordnaren'
			},
			public: {
				label: 'Får den läggas ut öppet?',
				hint: 'Låt en jurist pröva om ni är osäkra.'
			},
			forumMayChange: {
				label: 'Får gruppen ändra bilagan utan nytt beslut av parterna?'
			}
		}
	}
} satisfies QuestionTexts<typeof annexesFields>;
