import { choice, date, group, reference, rows, text } from '../fields.ts';

export const revisionFields = {
	revision: group(
		{
			trigger: choice('changeTrigger'),
			date: date({ shownWhen: { field: 'trigger', is: ['review', 'follow_up'] } }),
			law: text({ shownWhen: { field: 'trigger', is: ['law'] }, form: 'name' }),
			party: reference('party', { shownWhen: { field: 'trigger', is: ['reorganisation'] } }),
			reason: text({ shownWhen: { field: 'trigger', is: ['parties', 'other'] }, form: 'clause' }),
			reasons: rows({
				change: text({ form: 'computed' }),
				reason: text({ form: 'clause' })
			})
		},
		{
			group: 'revision',
			later: true,
			shownWhen: 'earlierVersion',
			forDocument: 'redlineSummary',
			requirements: ['M21', 'H8']
		}
	)
} as const;
