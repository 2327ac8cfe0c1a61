import {
	choice,
	date,
	longText,
	matrix,
	number,
	reference,
	references,
	rows,
	text,
	valueYear
} from '../fields.ts';

export const resultsFields = {
	outcomes: rows(
		{
			measure: reference('measure'),
			done: number(),
			result: longText({ privacy: true }),
			deviation: text(),
			decision: choice('outcomeDecision'),
			decisionReason: text(),
			planned: number(),
			status: choice('measureStatus', { requirements: ['M7'] }),
			pausedUntil: date({ shownWhen: { field: 'status', is: ['paused'] } }),
			consequence: text({ optional: true, form: 'sentence', requirements: ['M13'] })
		},
		{ group: 'results', later: true, requirements: ['M7', 'M8'] }
	),
	deviations: rows(
		{
			undertaking: reference('undertaking'),
			reason: text({ form: 'clause' }),
			decidedBy: reference('forum'),
			decision: text({ form: 'clause' }),
			date: date()
		},
		{ group: 'results', later: true, optional: true, leaders: true, requirements: ['M13', 'B8'] }
	),
	goalResults: rows(
		{
			goal: references('goal'),
			value: valueYear(),
			status: choice('goalStatus'),
			comment: text({ form: 'sentence' })
		},
		{ group: 'results', later: true, requirements: ['M9', 'M21'] }
	),
	processReview: matrix('processReviewRow', 'yesPartlyNo', {
		group: 'results',
		later: true,
		leaders: true,
		requirements: ['M21', 'M24']
	})
} as const;
