import { choices, longText, rows, text, year } from '../fields.ts';

export const purposeFields = {
	purposes: rows(
		{
			text: text({ law: true, form: 'attClause' })
		},
		{ group: 'purpose', law: true, leaders: true, requirements: ['B2'] }
	),
	overallGoals: rows(
		{
			text: text({ form: 'clause' }),
			targetYear: year({ optional: true })
		},
		{ group: 'purpose', later: true, leaders: true, requirements: ['M24', 'B1'] }
	),
	vision: longText({
		group: 'purpose',
		later: true,
		optional: true,
		leaders: true,
		form: 'sentence',
		requirements: ['M15', 'M4']
	}),
	principles: choices('principle', {
		group: 'purpose',
		later: true,
		optional: true,
		leaders: true,
		requirements: ['M5']
	})
} as const;
