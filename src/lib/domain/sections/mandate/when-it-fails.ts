import {
	choice,
	choices,
	group,
	longText,
	number,
	personFunction,
	reference,
	rows,
	text
} from '../fields.ts';

export const whenItFailsFields = {
	escalation: group(
		{
			triggers: choices('escalationTrigger'),
			first: personFunction(),
			days: number({ unit: 'days' }),
			decides: reference('forum'),
			steps: rows(
				{
					who: text({ form: 'function' }),
					days: number({ unit: 'days' })
				},
				{ optional: true, requirements: ['B8', 'M13'] }
			)
		},
		{ group: 'whenItFails', later: true, leaders: true, requirements: ['B8', 'M13'] }
	),
	vacancyRule: group(
		{
			weeks: number({ unit: 'weeks' }),
			text: longText({ optional: true, form: 'sentence' })
		},
		{ group: 'whenItFails', later: true, requirements: ['M13'] }
	),
	disagreement: group(
		{
			forum: reference('forum'),
			text: longText({ optional: true, form: 'sentence' })
		},
		{ group: 'whenItFails', later: true, optional: true }
	),
	risks: rows(
		{
			risk: choice('risk'),
			response: text(),
			responsible: personFunction()
		},
		{ group: 'whenItFails', later: true, leaders: true, requirements: ['M6'] }
	)
} as const;
