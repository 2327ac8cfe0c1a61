import { whatPerMeasure } from './what.ts';
import { whoPerMeasure } from './who.ts';
import { howMuchPerMeasure } from './how-much.ts';
import { followUpPerMeasure } from './follow-up.ts';
import { promisePerMeasure } from './promise.ts';

/** Every question that is asked once for each measure. */
export const perMeasure = {
	...whatPerMeasure,
	...whoPerMeasure,
	...howMuchPerMeasure,
	...followUpPerMeasure,
	...promisePerMeasure
} as const;
