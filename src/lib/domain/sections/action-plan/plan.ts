import { choice, date, group, longText, period, personFunction, reference } from '../fields.ts';

export const planFields = {
	planKind: choice('planKind', {
		group: 'plan',
		leaders: true,
		seed: 'joint',
		requirements: ['M7']
	}),
	planPeriod: period({ group: 'plan', later: true, requirements: ['B3'] }),
	adoption: group(
		{
			forum: reference('forum'),
			date: date()
		},
		{ group: 'plan', later: true, leaders: true, requirements: ['B4'] }
	),
	planOwner: group(
		{
			responsible: personFunction(),
			interval: choice('interval')
		},
		{ group: 'plan', later: true, requirements: ['B5', 'M7'] }
	),
	staffInfluence: longText({ group: 'plan', later: true, requirements: ['H7'] })
} as const;
