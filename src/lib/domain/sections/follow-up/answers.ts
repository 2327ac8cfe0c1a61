import { date, group, number, personFunction, rows, text } from '../fields.ts';

export const answersFields = {
	interpellation: group(
		{
			title: text({ form: 'name' }),
			subject: text({ form: 'nounPhrase' }),
			questions: number(),
			asker: text({ form: 'name' }),
			answererName: text({ form: 'name' }),
			answererTitle: personFunction(),
			councilDate: date(),
			answerDate: date(),
			registryNumber: text({ form: 'name' }),
			sharedView: text({ optional: true, form: 'clause' }),
			basis: text({ form: 'nounPhrase' }),
			assessmentDue: date({ optional: true }),
			reformsDue: date({ optional: true }),
			gaps: rows(
				{
					from: text({ form: 'function' }),
					to: text({ form: 'function' }),
					task: text({ form: 'nounPhrase' }),
					owner: text({ form: 'function' })
				},
				{ optional: true, requirements: ['G1', 'G2'] }
			),
			centre: text({ optional: true, form: 'nounPhrase', requirements: ['G8'] })
		},
		{
			group: 'answers',
			later: true,
			optional: true,
			forDocument: 'interpellation',
			requirements: ['G5', 'G6', 'G7']
		}
	)
} as const;
