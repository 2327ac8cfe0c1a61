import { choice, date, longText, matrix, rows, text } from '../fields.ts';

export const prioritisationFields = {
	problems: rows(
		{
			name: text({ privacy: true }),
			grounds: matrix('groundsRow', 'groundsScale'),
			checks: matrix('checksRow', 'yesPartlyNo'),
			choice: choice('problemChoice'),
			reason: text({ form: 'cell' }),
			handledBy: text({
				optional: true,
				shownWhen: { field: 'choice', isNot: ['chosen'] },
				form: 'function'
			}),
			reconsider: text({
				optional: true,
				shownWhen: { field: 'choice', isNot: ['chosen'] },
				form: 'cell'
			})
		},
		{ group: 'prioritisation', later: true, privacy: true, leaders: true, requirements: ['S1'] }
	),
	prioritisedBy: text({
		group: 'prioritisation',
		later: true,
		leaders: true,
		form: 'function',
		requirements: ['B4']
	}),
	prioritisedDate: date({ group: 'prioritisation', later: true, leaders: true }),
	publicSummary: longText({
		group: 'prioritisation',
		later: true,
		privacy: true,
		form: 'sentence',
		requirements: ['H8']
	})
} as const;
