import { group, longText, personFunction } from '../fields.ts';

/** Asked once for each focus area. */
export const schoolPerArea = {
	schoolProtection: group(
		{
			responsible: personFunction(),
			policeContact: personFunction(),
			how: longText({ form: 'sentence' })
		},
		{
			group: 'school',
			later: true,
			shownWhen: { field: 'themes', includes: 'school' },
			requirements: ['S6']
		}
	)
} as const;
