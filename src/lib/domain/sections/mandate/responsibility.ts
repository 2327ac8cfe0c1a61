import { choice, lines, personFunction, reference, rows, text } from '../fields.ts';

export const responsibilityFields = {
	responsibilities: rows(
		{
			task: choice('responsibilityTask'),
			responsible: personFunction(),
			contributors: lines(),
			handsOverTo: personFunction(),
			handoverWhen: text(),
			area: reference('area', { optional: true })
		},
		{ group: 'responsibility', later: true, leaders: true, requirements: ['G1', 'G2'] }
	)
} as const;
