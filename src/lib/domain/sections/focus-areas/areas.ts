import { choices, reference, rows, text, yesNo } from '../fields.ts';
import { perArea } from './per-area.ts';

export const areasFields = {
	areas: rows(
		{
			name: text({ law: true, form: 'nounPhrase' }),
			parent: reference('area', { optional: true }),
			themes: choices('theme', { requirements: ['S5', 'S6'] }),
			problem: reference('problem', { requirements: ['S1'] }),
			reason: text({ form: 'clause' }),
			special: yesNo({ optional: true, requirements: ['S1'] }),
			...perArea
		},
		{ group: 'areas', law: true, leaders: true, requirements: ['S1', 'B2'] }
	)
} as const;
