import { choice, date, group, text } from '../fields.ts';

export const municipalPlanFields = {
	municipalPlan: group(
		{
			body: text({ form: 'function' }),
			date: date(),
			reference: text(),
			relation: choice('planRelation'),
			paragraph: text({ optional: true, form: 'number' }),
			registryNumber: text({ optional: true, form: 'name' })
		},
		{ group: 'municipalPlan', later: true }
	)
} as const;
