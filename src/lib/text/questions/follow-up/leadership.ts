import type { leadershipFields } from '#lib/domain/sections/follow-up/leadership.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const leadershipTexts = {
	leadershipDates: {
		label: 'När ska ledningen fråga efter resultatet?',
		hint: 'Boka minst en gång per år.',
		why: 'Ledningen behöver gemensamt fråga efter uppföljning. Annars blir arbetet kortsiktigt och hänger på enskilda.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		fields: {
			forum: {
				label: 'I vilken grupp?'
			},
			date: {
				label: 'När?',
				example: '2027-06-15'
			},
			asksFor: {
				label: 'Vad ska ni få se?',
				example: 'Läget för varje mål, vad som gjordes och vad vi bör sluta med'
			},
			repeats: {
				label: 'Hur ofta återkommer det?',
				hint: 'Lämna tomt om varje möte står på en egen rad.'
			}
		}
	}
} satisfies QuestionTexts<typeof leadershipFields>;
