import type { revisionFields } from '#lib/domain/sections/review/revision.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const revisionTexts = {
	revision: {
		label: 'Varför görs ändringarna?',
		why: 'Den som ska besluta igen vill först veta varför.',
		source: 'verktygetsEgenRegel',
		basis: 'own',
		fields: {
			trigger: {
				label: 'Vad ledde till ändringarna?'
			},
			date: {
				label: 'Vilket datum har genomgången eller uppföljningen?',
				example: '2027-11-15'
			},
			law: {
				label: 'Vilken lag?',
				example: 'lagen (2023:196)'
			},
			party: {
				label: 'Vilken part?'
			},
			reason: {
				label: 'Skriv skälet.',
				hint: 'Fortsätt meningen: Ändringarna följer av att …',
				example: 'bostadsbolaget har blivit part'
			},
			reasons: {
				label: 'Varför ändras varje del?',
				hint: 'Listan fylls av de ändringar som påverkar innehållet.',
				fields: {
					change: {
						label: 'Vilken ändring?',
						example: 'punkt 9.4'
					},
					reason: {
						label: 'Varför?',
						example: 'polisen har fått fler områdespoliser'
					}
				}
			}
		}
	}
} satisfies QuestionTexts<typeof revisionFields>;
