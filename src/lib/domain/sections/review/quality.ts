import { choice, matrix, rows, text } from '../fields.ts';

export const qualityFields = {
	qualityList: matrix('qualityListRow', 'yesPartlyNo', {
		group: 'quality',
		later: true,
		internal: true,
		leaders: true,
		requirements: ['M24']
	}),
	lawComments: rows(
		{
			section: choice('lawSection'),
			comment: text()
		},
		{ group: 'quality', later: true, optional: true, requirements: ['B2'] }
	)
} as const;
