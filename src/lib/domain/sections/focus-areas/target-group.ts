import { ages, longText, rows, text } from '../fields.ts';

/** Asked once for each focus area. */
export const targetGroupPerArea = {
	targetGroup: longText({
		group: 'targetGroup',
		later: true,
		privacy: true,
		form: 'nounPhrase',
		requirements: ['M18']
	}),
	ages: ages({ group: 'targetGroup', later: true, requirements: ['M18'] }),
	neighbouringAges: rows(
		{
			group: text({ form: 'nounPhrase' }),
			responsible: text({ form: 'function' })
		},
		{ group: 'targetGroup', later: true, requirements: ['M18', 'G1'] }
	)
} as const;
