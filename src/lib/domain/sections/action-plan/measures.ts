import { reference, rows, text } from '../fields.ts';
import { perMeasure } from './per-measure.ts';

export const measuresFields = {
	measures: rows(
		{
			title: text({ privacy: true }),
			after: reference('measure', { optional: true }),
			...perMeasure
		},
		{ group: 'measures', later: true, privacy: true, leaders: true, requirements: ['M7', 'M8'] }
	)
} as const;
