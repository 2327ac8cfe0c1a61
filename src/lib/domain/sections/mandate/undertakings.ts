import {
	choice,
	group,
	lines,
	longText,
	money,
	personFunction,
	reference,
	rows,
	text
} from '../fields.ts';

export const undertakingsFields = {
	undertakings: rows(
		{
			party: reference('party'),
			area: reference('area', { optional: true }),
			text: longText({ form: 'infinitive' }),
			responsible: personFunction(),
			guaranteed: text({ optional: true }),
			amount: text({ optional: true }),
			committee: text({ optional: true, form: 'function', requirements: ['B4', 'S5'] })
		},
		{ group: 'undertakings', later: true, leaders: true, requirements: ['S1', 'M7', 'M15'] }
	),
	jointUndertakings: lines({
		group: 'undertakings',
		later: true,
		leaders: true,
		form: 'infinitive',
		requirements: ['S1', 'M4']
	}),
	operations: rows(
		{
			party: reference('party'),
			name: text({ form: 'function' }),
			kind: choice('operationKind'),
			task: text({ form: 'cell' }),
			limit: text({ optional: true, form: 'cell' })
		},
		{ group: 'undertakings', later: true, optional: true, requirements: ['M12', 'M17', 'S5', 'G1'] }
	),
	notIncluded: lines({
		group: 'undertakings',
		later: true,
		optional: true,
		form: 'clause',
		requirements: ['M12', 'M17']
	}),
	resourcesSecured: group(
		{
			withinBudget: choice('yesPartlyNo'),
			years: text({ form: 'list' }),
			needsDecision: lines({ shownWhen: { field: 'withinBudget', isNot: ['yes'] }, form: 'list' }),
			how: longText({ internal: true })
		},
		{ group: 'undertakings', later: true, leaders: true, requirements: ['B5', 'M19'] }
	),
	costs: group(
		{
			what: text({ form: 'nounPhrase' }),
			share: text({ form: 'nounPhrase' })
		},
		{ group: 'undertakings', later: true, optional: true }
	),
	grants: rows(
		{
			name: text({ form: 'name' }),
			receiver: reference('party'),
			status: choice('grantStatus'),
			amount: money({ optional: true })
		},
		{ group: 'undertakings', later: true, optional: true, requirements: ['G7'] }
	)
} as const;
