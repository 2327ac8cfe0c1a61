import type { municipalPlanFields } from '#lib/domain/sections/action-plan/municipal-plan.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const municipalPlanTexts = {
	municipalPlan: {
		label: 'När och var beslutade kommunen sin egen åtgärdsplan?',
		why: 'Kommunen ska besluta en egen plan med lägesbilden som grund. Lagen säger inte vilket organ som ska besluta.',
		source: 'sfs_2023_196_5P',
		fields: {
			body: {
				label: 'Vem beslutade?',
				example: 'kommunstyrelsen'
			},
			date: {
				label: 'När?',
				example: '2026-12-14'
			},
			reference: {
				label: 'Var finns den?',
				example: 'Bilaga 3 till beslutet'
			},
			relation: {
				label: 'Hur hänger den ihop med den gemensamma planen?'
			},
			paragraph: {
				label: 'Vilken paragraf?',
				example: '146'
			},
			registryNumber: {
				label: 'Vilket diarienummer?',
				example: 'KS 2026/01240'
			}
		}
	}
} satisfies QuestionTexts<typeof municipalPlanFields>;
