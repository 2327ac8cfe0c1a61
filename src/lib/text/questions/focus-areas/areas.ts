import type { areasFields } from '#lib/domain/sections/focus-areas/areas.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';
import { perAreaTexts } from './per-area.ts';

export const areasTexts = {
	areas: {
		label: 'Inom vilka områden ska ni samverka?',
		hint: 'Tre till sex områden är vanligt, och ett område kan delas i två nivåer.',
		why: 'Lagen kräver att överenskommelsen anger områden. Brå råder er att begränsa er till det ni kan påverka och har resurser för.',
		source: 'sfs_2023_196_9P',
		missing: 'Lägg till minst ett område. Lagen kräver det.',
		fields: {
			name: {
				label: 'Vad heter området?',
				hint: 'Liten bokstav först, utan punkt.',
				example: 'rån mot unga i centrum',
				badExample: 'Trygghet',
				missing: 'Skriv områdets namn.'
			},
			parent: {
				label: 'Hör det till ett större område?'
			},
			themes: {
				label: 'Vad handlar det om?',
				hint: 'Svaret styr vilka kontroller som görs.'
			},
			problem: {
				label: 'Vilket valt problem bygger det på?'
			},
			reason: {
				label: 'Varför valde ni det?',
				hint: 'Fortsätt meningen: Området valdes därför att …',
				example: 'det ökar mest och ger störst skada bland elva problem',
				badExample: 'Är ett nationellt fokus.'
			},
			special: {
				label: 'Går området före de andra när resurserna inte räcker?'
			},
			...perAreaTexts
		}
	}
} satisfies QuestionTexts<typeof areasFields>;
