import { choice, date, reference, rows, text } from '../fields.ts';

export const leadershipFields = {
	leadershipDates: rows(
		{
			forum: reference('forum'),
			date: date(),
			asksFor: text(),
			repeats: choice('interval', { optional: true, requirements: ['M14', 'M21'] })
		},
		{ group: 'leadership', later: true, leaders: true, requirements: ['M3', 'M14'] }
	)
} as const;
