import { choice, longText, rows, text } from '../fields.ts';

export const viewsFields = {
	statements: rows(
		{
			from: text(),
			kind: choice('statementKind', { internal: true }),
			text: longText({ form: 'cell' }),
			response: choice('statementResponse'),
			reason: text({ form: 'sentence' })
		},
		{ group: 'views', later: true, optional: true, requirements: ['S7'] }
	)
} as const;
