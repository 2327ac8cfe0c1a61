import {
	choice,
	date,
	group,
	longText,
	number,
	personFunction,
	rows,
	text,
	yesNo
} from '../fields.ts';

export const documentFields = {
	title: text({ group: 'document', requirements: ['H8'] }),
	titleWord: choice('titleWord', {
		group: 'document',
		later: true,
		seed: 'samverkansoverenskommelse',
		requirements: ['B2']
	}),
	documentKind: choice('documentKind', {
		group: 'document',
		later: true,
		seed: 'overall',
		requirements: ['S2']
	}),
	parentAgreement: group(
		{
			title: text({ form: 'name' }),
			validFrom: date(),
			validTo: date({ optional: true }),
			followsPeriod: yesNo(),
			reporter: personFunction(),
			forum: text({ form: 'function' }),
			interval: choice('interval'),
			changeMonths: number({ optional: true, unit: 'months' })
		},
		{
			group: 'document',
			later: true,
			shownWhen: { field: 'documentKind', is: ['local'] },
			requirements: ['S2']
		}
	),
	parentAreas: rows(
		{
			name: text({ form: 'nounPhrase' }),
			use: choice('parentAreaUse'),
			reason: text({ shownWhen: { field: 'use', is: ['not_used'] }, form: 'clause' })
		},
		{
			group: 'document',
			later: true,
			shownWhen: { field: 'documentKind', is: ['local'] },
			requirements: ['S1', 'S2']
		}
	),
	localAgreements: yesNo({
		group: 'document',
		later: true,
		shownWhen: { field: 'documentKind', is: ['overall'] },
		requirements: ['S2']
	}),
	leaderMessage: longText({
		group: 'document',
		later: true,
		leaders: true,
		requirements: ['B12', 'M3']
	})
} as const;
