import { choice, date, period, reference, rows, text } from '../fields.ts';

export const periodFields = {
	period: period({
		group: 'period',
		later: true,
		leaders: true,
		onSigning: true,
		requirements: ['B3']
	}),
	milestones: rows(
		{
			step: choice('milestone'),
			date: date()
		},
		{ group: 'period', later: true, leaders: true, requirements: ['B3', 'B11'] }
	),
	cooperationDecisions: rows(
		{
			party: reference('party'),
			body: text({ form: 'function' }),
			date: date(),
			reference: text({ optional: true }),
			paragraph: text({ optional: true, form: 'number' })
		},
		{ group: 'period', later: true, leaders: true, requirements: ['B3', 'B4'] }
	)
} as const;
