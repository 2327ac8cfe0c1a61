import { choice, date, lines, longText, personFunction, rows, text } from '../fields.ts';

export const jointFields = {
	jointPicture: lines({
		group: 'joint',
		later: true,
		privacy: true,
		leaders: true,
		form: 'sentence',
		requirements: ['S4']
	}),
	jointPictureDate: date({ group: 'joint', later: true, requirements: ['B11', 'S4'] }),
	differences: longText({ group: 'joint', later: true, leaders: true }),
	outlook: longText({ group: 'joint', later: true, optional: true }),
	updateRhythm: rows(
		{
			interval: choice('interval'),
			participants: text(),
			form: text({ form: 'cell' }),
			level: choice('pictureLevel', { requirements: ['H4', 'M20'] }),
			responsible: personFunction(),
			nextDate: date({ optional: true })
		},
		{ group: 'joint', later: true, requirements: ['S4'] }
	),
	pictureDeadline: date({ group: 'joint', later: true, leaders: true, requirements: ['B3'] })
} as const;
