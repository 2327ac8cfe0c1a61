import { choice, date, group, personFunction, reference, rows, text } from '../fields.ts';

export const leadershipFields = {
	leadingBoard: choice('leadingBoard', {
		group: 'leadership',
		later: true,
		leaders: true,
		requirements: ['B7']
	}),
	leadingBoardDecision: group(
		{
			board: text({ form: 'function' }),
			date: date({ internal: true }),
			paragraph: text({ optional: true, internal: true, form: 'number' })
		},
		{
			group: 'leadership',
			later: true,
			shownWhen: { field: 'leadingBoard', is: ['other_board'] },
			requirements: ['B7']
		}
	),
	partyLeads: rows(
		{
			party: reference('party'),
			function: personFunction()
		},
		{ group: 'leadership', later: true, leaders: true, requirements: ['B5', 'B6'] }
	)
} as const;
