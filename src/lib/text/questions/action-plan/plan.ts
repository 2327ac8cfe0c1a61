import type { planFields } from '#lib/domain/sections/action-plan/plan.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const planTexts = {
	planKind: {
		label: 'Vilken plan är det här?',
		why: 'Ordet betyder två saker. Lagens plan beslutar kommunen ensam, och den gemensamma antas av styrgruppen.',
		source: 'sfs_2023_196_5P'
	},
	planPeriod: {
		label: 'Vilken tid gäller planen?',
		hint: 'Ofta ett eller två år.',
		why: 'En kort plan i en lång överenskommelse går att ändra när läget ändras.',
		source: 'review121',
		basis: 'own',
		example: 'Från 1 mars 2027 till 28 februari 2028'
	},
	adoption: {
		label: 'När antog styrgruppen planen?',
		why: 'Steg 4 är klart först när styrgruppen har antagit planerna.',
		source: 'braSteg_4Genomforande',
		fields: {
			forum: {
				label: 'Vilken grupp antog den?'
			},
			date: {
				label: 'När?',
				example: '2027-02-10'
			}
		}
	},
	planOwner: {
		label: 'Vem ansvarar för planen, och hur ofta går ni igenom den?',
		why: 'Någon ska hålla planen aktuell mellan mötena.',
		source: 'review121',
		basis: 'own',
		fields: {
			responsible: {
				label: 'Vem ansvarar?',
				example: 'kommunens samordnare'
			},
			interval: {
				label: 'Hur ofta går ni igenom den?'
			}
		}
	},
	staffInfluence: {
		label: 'Hur har personalen fått påverka valet av åtgärder?',
		why: 'Medarbetardialoger hör också till steg 4. De som ska göra jobbet vet vad som går.',
		source: 'braSteg_4Genomforande',
		example:
			'Fältgruppen och områdespolisen valde bort två förslag och flyttade tiderna till senare på kvällen.'
	}
} satisfies QuestionTexts<typeof planFields>;
