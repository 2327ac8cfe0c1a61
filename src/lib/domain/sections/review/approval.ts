import { choice, date, longText, personFunction, reference, rows, text } from '../fields.ts';

export const approvalFields = {
	approvals: rows(
		{
			party: reference('party'),
			function: personFunction(),
			date: date(),
			comment: text({ optional: true, internal: true })
		},
		{ group: 'approval', leaders: true, requirements: ['B4', 'H8'] }
	),
	decisions: rows(
		{
			party: reference('party'),
			body: text({ form: 'function' }),
			date: date(),
			paragraph: text({ form: 'number' }),
			registryNumber: text({ internal: true }),
			wording: longText({ internal: true }),
			concerns: choice('decisionConcerns', { requirements: ['B4', 'S5'] }),
			delegation: text({ optional: true, form: 'name' })
		},
		{ group: 'approval', later: true, leaders: true, requirements: ['H8', 'B4'] }
	),
	signing: rows(
		{
			signatory: reference('signatory'),
			method: choice('signingMethod'),
			place: text(),
			date: date()
		},
		{ group: 'approval', later: true, leaders: true, requirements: ['B4', 'H8'] }
	)
} as const;
