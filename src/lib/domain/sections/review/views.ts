import { choice, longText, rows, text, yesNo } from '../fields.ts';

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
	),
	/** What an opened file said and no answer could take. */
	fileNotes: rows(
		{ text: longText(), from: text(), handled: yesNo() },
		{ group: 'views', optional: true, internal: true }
	)
} as const;
