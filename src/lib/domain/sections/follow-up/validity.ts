import {
	choice,
	choices,
	date,
	group,
	number,
	personFunction,
	reference,
	text
} from '../fields.ts';

export const validityFields = {
	extension: group(
		{
			allowed: choice('yesNo'),
			length: text({ form: 'duration' }),
			whoAgrees: text({ form: 'list' }),
			askBy: date()
		},
		{ group: 'validity', later: true, optional: true, leaders: true }
	),
	revisionInterval: choice('interval', {
		group: 'validity',
		later: true,
		leaders: true,
		requirements: ['B3']
	}),
	firstRevision: group(
		{
			date: date(),
			responsible: personFunction()
		},
		{ group: 'validity', later: true, requirements: ['B3'] }
	),
	revisionTriggers: choices('revisionTrigger', {
		group: 'validity',
		later: true,
		requirements: ['M13']
	}),
	changeDecision: reference('forum', { group: 'validity', later: true, requirements: ['B5'] }),
	termination: group(
		{
			allowed: choice('yesNo'),
			months: number({ unit: 'months' }),
			receiver: personFunction(),
			ongoing: text({ form: 'sentence' })
		},
		{ group: 'validity', later: true, optional: true }
	)
} as const;
