import {
	choice,
	date,
	lines,
	number,
	personFunction,
	reference,
	rows,
	text,
	yesNo
} from '../fields.ts';

export const meetingsFields = {
	meetings: rows(
		{
			forum: reference('forum'),
			kind: choice('meetingKind'),
			date: date(),
			start: text({ form: 'name' }),
			end: text({ form: 'name' }),
			place: text({ optional: true, form: 'name' }),
			remote: yesNo(),
			declineBy: date(),
			noticeSent: date({ optional: true }),
			extraReason: text({ shownWhen: { field: 'kind', is: ['extra'] }, form: 'clause' }),
			strategicQuestion: text({ optional: true, form: 'nounPhrase' }),
			points: rows(
				{
					text: text({ form: 'nounPhrase' }),
					kind: choice('pointKind'),
					owner: personFunction(),
					minutes: number({ optional: true, unit: 'minutes' })
				},
				{ optional: true }
			),
			preparations: rows(
				{
					owner: text({ form: 'function' }),
					text: text({ form: 'sentence' })
				},
				{ optional: true }
			),
			papers: lines({ optional: true, form: 'name' }),
			present: lines({ form: 'function' }),
			deputies: lines({ optional: true, form: 'function' }),
			items: rows({
				heading: text({ form: 'nounPhrase' }),
				kind: choice('itemKind'),
				text: text({ form: 'clause' }),
				owner: personFunction(),
				due: date(),
				reason: text({ optional: true, form: 'clause' }),
				receiver: text({ shownWhen: { field: 'kind', is: ['outside'] }, form: 'function' }),
				status: choice('itemStatus')
			}),
			dissentParty: reference('party', { optional: true, requirements: ['S7'] }),
			dissentText: text({ optional: true, form: 'clause' }),
			approver: personFunction(),
			approved: date({ optional: true }),
			registryNumber: text({ optional: true, form: 'name' })
		},
		{
			group: 'meetings',
			later: true,
			optional: true,
			forDocument: 'meeting',
			requirements: ['M14', 'M21', 'B5']
		}
	)
} as const;
