import { choice, reference, rows, text, yesNo } from '../fields.ts';

/** Asked once for each focus area. */
export const placesPerArea = {
	places: rows(
		{
			name: text(),
			mappingDone: choice('yesPartlyNo'),
			causesDone: choice('yesPartlyNo'),
			forum: reference('forum'),
			public: yesNo()
		},
		{ group: 'places', later: true, optional: true, requirements: ['H5'] }
	)
} as const;
