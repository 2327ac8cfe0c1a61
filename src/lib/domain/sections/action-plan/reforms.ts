import { choice, date, longText, personFunction, reform, rows, text } from '../fields.ts';

export const reformsFields = {
	reforms: rows(
		{
			reform: reform(),
			use: longText({ form: 'cell' }),
			responsible: personFunction(),
			date: date(),
			status: choice('reformUse'),
			next: text({ optional: true, form: 'cell' }),
			reason: text({
				shownWhen: { field: 'status', is: ['not_used', 'not_applicable'] },
				form: 'cell'
			})
		},
		{ group: 'reforms', later: true, optional: true, requirements: ['G4', 'G6'] }
	)
} as const;
