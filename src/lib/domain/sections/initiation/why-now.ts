import { choice, date, group, lines, longText, rows, text, year } from '../fields.ts';

export const whyNowFields = {
	origin: rows(
		{
			kind: choice('originKind'),
			text: longText({ shownWhen: { field: 'kind', isNot: ['discovered'] }, form: 'sentence' })
		},
		{ group: 'whyNow', later: true, leaders: true, requirements: ['B1'] }
	),
	need: longText({
		group: 'whyNow',
		later: true,
		privacy: true,
		leaders: true,
		form: 'sentence',
		requirements: ['B1']
	}),
	whyTogether: longText({
		group: 'whyNow',
		later: true,
		leaders: true,
		form: 'sentence',
		requirements: ['B1', 'M15']
	}),
	renewal: choice('renewal', { group: 'whyNow' }),
	previous: group(
		{
			title: text({ form: 'name' }),
			validTo: date(),
			outcome: longText({ form: 'sentence' })
		},
		{ group: 'whyNow', later: true, shownWhen: { field: 'renewal', isNot: ['new'] } }
	),
	sinceYear: year({
		group: 'whyNow',
		later: true,
		optional: true,
		shownWhen: { field: 'renewal', isNot: ['new'] },
		requirements: ['M11']
	}),
	lessons: lines({
		group: 'whyNow',
		later: true,
		leaders: true,
		shownWhen: { field: 'renewal', isNot: ['new'] },
		form: 'sentence',
		requirements: ['M24']
	}),
	history: longText({
		group: 'whyNow',
		later: true,
		optional: true,
		form: 'sentence',
		requirements: ['M11']
	})
} as const;
