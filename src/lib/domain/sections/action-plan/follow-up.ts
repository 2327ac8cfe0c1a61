import { choice, date, group, personFunction, text } from '../fields.ts';

/** Asked once for each measure. */
export const followUpPerMeasure = {
	followUpInterval: choice('interval', { group: 'followUp', later: true, requirements: ['M7'] }),
	followUpOwner: personFunction({ group: 'followUp', later: true, requirements: ['B9'] }),
	documentation: text({ group: 'followUp', later: true, requirements: ['M7', 'M21'] }),
	evaluation: group(
		{
			choice: choice('evaluationChoice'),
			reason: text({ shownWhen: { field: 'choice', is: ['none'] } }),
			responsible: personFunction(),
			start: date()
		},
		{
			group: 'followUp',
			later: true,
			shownWhen: { field: 'status', is: ['new'] },
			requirements: ['B10', 'M10']
		}
	)
} as const;
