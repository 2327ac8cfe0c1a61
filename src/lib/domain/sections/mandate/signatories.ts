import { choice, personFunction, reference, rows, text } from '../fields.ts';

export const signatoriesFields = {
	signatories: rows(
		{
			party: reference('party'),
			function: personFunction(),
			standing: choice('standing'),
			name: text({ optional: true }),
			basis: choice('signatoryBasis'),
			decisionReference: text()
		},
		{ group: 'signatories', later: true, leaders: true, requirements: ['B4', 'H8'] }
	)
} as const;
