import type { reformsFields } from '#lib/domain/sections/action-plan/reforms.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const reformsTexts = {
	reforms: {
		label: 'Vilka statliga reformer använder ni, och till vad?',
		hint: 'Välj ur listan, där varje reform har datum och källa.',
		why: 'Fullmäktige kan fråga hur ni har använt nya lagar och bidrag. Här samlar ni svaret.',
		source: 'interpellationOmSamverkanGavleKommun',
		fields: {
			reform: {
				label: 'Vilken reform?'
			},
			use: {
				label: 'Vad har ni gjort eller planerat?',
				example: 'Rektorerna har en kontakt hos polisen och en rutin för när de lämnar uppgifter.',
				badExample: 'Vi följer utvecklingen.'
			},
			responsible: {
				label: 'Vem ansvarar?',
				example: 'Utbildningschefen'
			},
			date: {
				label: 'När?',
				example: '2027-06-30'
			},
			status: {
				label: 'Hur används den?'
			},
			next: {
				label: 'Vad är nästa steg?',
				example: 'Polisen och rektorerna går igenom rutinen i mars'
			},
			reason: {
				label: 'Varför används den inte?',
				example: 'Vi har ingen plats där det behövs.'
			}
		}
	}
} satisfies QuestionTexts<typeof reformsFields>;
