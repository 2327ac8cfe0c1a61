import { choice, group, money, period, placeOrText, quantity, text } from '../fields.ts';

/** Asked once for each measure. */
export const howMuchPerMeasure = {
	quantity: quantity({ group: 'howMuch', later: true, requirements: ['M8'] }),
	time: period({ group: 'howMuch', later: true, requirements: ['M7', 'G7'] }),
	form: choice('measureForm', { group: 'howMuch', later: true, requirements: ['M6'] }),
	place: placeOrText({ group: 'howMuch', later: true, optional: true, requirements: ['H5'] }),
	resource: text({ group: 'howMuch', later: true, requirements: ['M19', 'G7'] }),
	cost: group(
		{
			amount: money(),
			funding: text(),
			decided: choice('yesPartlyNo')
		},
		{ group: 'howMuch', later: true, optional: true, requirements: ['G7'] }
	)
} as const;
