import { date, group, lines, longText, period, personFunction, text, yesNo } from '../fields.ts';

export const promiseFields = {
	promises: group(
		{
			period: period(),
			signed: date(),
			channels: lines({ internal: true }),
			reportDate: date(),
			staff: text({ internal: true }),
			used: yesNo(),
			responsible: personFunction()
		},
		{ group: 'promise', later: true, leaders: true }
	),
	promisePage: group(
		{
			place: text({ form: 'name' }),
			problem: longText({ form: 'sentence' }),
			basis: text({ optional: true, form: 'nounPhrase' }),
			aim: text({ form: 'clause' }),
			reportPlace: text({ form: 'name' }),
			effect: text({ optional: true, form: 'clause' }),
			next: text({ optional: true, form: 'clause' })
		},
		{
			group: 'promise',
			later: true,
			privacy: true,
			forDocument: 'promise',
			requirements: ['B12', 'H5', 'H7']
		}
	)
} as const;

/** Asked once for each measure. */
export const promisePerMeasure = {
	isPromise: yesNo({ group: 'promise', leaders: true, requirements: ['M7'] }),
	promiseWording: longText({
		group: 'promise',
		later: true,
		privacy: true,
		shownWhen: { field: 'isPromise', is: [true] },
		form: 'infinitive'
	})
} as const;
