import { date, longText, personFunction, reference, rows, text } from '../fields.ts';

export const communicationFields = {
	communicationLeads: rows(
		{
			party: reference('party'),
			function: personFunction()
		},
		{ group: 'communication', later: true, leaders: true }
	),
	communicationPlan: rows(
		{
			audience: text(),
			message: text(),
			channel: text(),
			date: date(),
			responsible: personFunction()
		},
		{ group: 'communication', later: true, requirements: ['B6'] }
	),
	spokespersons: longText({ group: 'communication', later: true, form: 'sentence' }),
	incidentContact: personFunction({ group: 'communication', later: true, requirements: ['S4'] }),
	publication: text({ group: 'communication', later: true, form: 'name', requirements: ['H8'] }),
	openEvents: rows(
		{
			name: text(),
			when: text(),
			inviter: personFunction(),
			invited: text()
		},
		{ group: 'communication', later: true, optional: true, requirements: ['H2', 'H7'] }
	)
} as const;
