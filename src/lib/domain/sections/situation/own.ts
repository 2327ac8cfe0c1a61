import { date, longText, personFunction, reference, rows } from '../fields.ts';

export const ownFields = {
	ownPictures: rows(
		{
			party: reference('party'),
			summary: longText({ privacy: true }),
			date: date(),
			responsible: personFunction(),
			leadershipRead: date()
		},
		{ group: 'own', later: true, privacy: true, requirements: ['M20'] }
	)
} as const;
