import {
	choice,
	choices,
	date,
	group,
	lines,
	longText,
	money,
	personFunction,
	rows,
	text,
	year
} from '../fields.ts';

export const caseFields = {
	caseSummary: longText({
		group: 'case',
		later: true,
		form: 'sentence',
		requirements: ['H8', 'B12']
	}),
	caseProposal: lines({
		group: 'case',
		later: true,
		optional: true,
		form: 'attClause',
		requirements: ['H8']
	}),
	casePreparation: group(
		{
			units: lines({ form: 'function' }),
			consulted: lines({ optional: true, form: 'function', requirements: ['S7'] }),
			counterpart: personFunction(),
			text: longText({ optional: true, form: 'sentence' })
		},
		{ group: 'case', later: true, requirements: ['H8', 'S7'] }
	),
	caseAuthor: personFunction({ group: 'case', later: true, requirements: ['H8'] }),
	memo: group(
		{
			kind: choice('memoKind'),
			unit: text({ form: 'function' }),
			date: date(),
			registryNumber: text({ form: 'name' }),
			receiver: text({ form: 'function' }),
			decisionPath: choice('decisionPath'),
			items: choices('memoItem'),
			editorialFunction: personFunction({ optional: true }),
			implementer: personFunction(),
			implementDue: date(),
			representatives: lines({ optional: true, form: 'function' }),
			terminationDate: date({ shownWhen: { field: 'kind', is: ['termination'] } }),
			changes: text({ shownWhen: { field: 'kind', is: ['revised'] }, form: 'sentence' }),
			assessment: text({ form: 'clause' }),
			strength: text({ form: 'clause', requirements: ['M24'] }),
			toDevelop: text({ form: 'clause', requirements: ['M24', 'G5'] }),
			receivers: lines({ form: 'function' }),
			signatories: rows({
				name: text({ form: 'name' }),
				title: personFunction()
			})
		},
		{ group: 'case', later: true, forDocument: 'memo', requirements: ['H8', 'B4'] }
	),
	consequences: group(
		{
			cost: choice('consequencesCost'),
			amounts: rows(
				{
					year: year(),
					amount: money()
				},
				{ shownWhen: { field: 'cost', is: ['one_year', 'several_years'] } }
			),
			purpose: text({ optional: true, form: 'nounPhrase' }),
			source: text({ optional: true, form: 'nounPhrase' }),
			workingTime: text({ form: 'nounPhrase' }),
			children: choice('consequencesChildren'),
			childrenEffect: text({ form: 'clause' }),
			childrenVoices: text({ shownWhen: { field: 'children', is: ['heard'] }, form: 'nounPhrase' }),
			childrenReason: text({ shownWhen: { field: 'children', isNot: ['heard'] }, form: 'clause' }),
			equality: choice('consequencesEquality'),
			equalityDifference: text({ shownWhen: { field: 'equality', is: ['known'] }, form: 'clause' }),
			equalityAnswer: text({ shownWhen: { field: 'equality', is: ['known'] }, form: 'clause' }),
			staffGroups: lines({ optional: true, form: 'function' }),
			staffEffect: text({ optional: true, form: 'clause' }),
			residents: text({ optional: true, form: 'clause' }),
			alternative: text({ optional: true, form: 'clause' })
		},
		{
			group: 'case',
			later: true,
			optional: true,
			privacy: true,
			forDocument: 'memo',
			requirements: ['M6', 'M19', 'B12']
		}
	),
	citizenProposal: group(
		{
			subject: text({ form: 'nounPhrase' }),
			date: date(),
			summary: text({ form: 'clause' }),
			already: text({ optional: true, form: 'clause' }),
			will: text({ optional: true, form: 'clause' }),
			owner: personFunction({ optional: true }),
			due: date({ optional: true }),
			willNot: text({ optional: true, form: 'clause' }),
			reason: text({ optional: true, form: 'clause' })
		},
		{
			group: 'case',
			later: true,
			optional: true,
			shownWhen: { field: 'memo.kind', is: ['citizen_proposal'] },
			forDocument: 'memo',
			requirements: ['H1', 'H2', 'H4', 'H6', 'H7']
		}
	)
} as const;
