import {
	capacity,
	choice,
	date,
	group,
	longText,
	money,
	number,
	personFunction,
	reference,
	rows,
	text
} from '../fields.ts';

export const planFields = {
	checks: rows(
		{
			question: text(),
			kind: choice('checkKind', { requirements: ['M10'] }),
			interval: choice('interval'),
			firstDate: date(),
			method: text(),
			collects: personFunction(),
			analyses: personFunction(),
			receives: reference('forum')
		},
		{ group: 'plan', later: true, leaders: true, requirements: ['M21', 'M10', 'B3'] }
	),
	documentation: group(
		{
			tool: text({ form: 'nounPhrase' }),
			days: number({ unit: 'days' }),
			access: longText({ internal: true })
		},
		{ group: 'plan', later: true, requirements: ['M21', 'M20'] }
	),
	resources: group(
		{
			time: capacity(),
			money: money({ optional: true }),
			decidedBy: text({ internal: true })
		},
		{ group: 'plan', later: true, leaders: true, requirements: ['M19', 'M3'] }
	),
	processEvaluation: text({
		group: 'plan',
		later: true,
		form: 'sentence',
		requirements: ['B10', 'M10']
	}),
	effectEvaluation: text({
		group: 'plan',
		later: true,
		form: 'sentence',
		requirements: ['B10', 'M10']
	}),
	evaluation: group(
		{
			responsible: personFunction(),
			due: date()
		},
		{ group: 'plan', later: true, optional: true, requirements: ['B10', 'M10'] }
	)
} as const;
