import { problemPerArea } from './problem.ts';
import { targetGroupPerArea } from './target-group.ts';
import { placesPerArea } from './places.ts';
import { causesPerArea } from './causes.ts';
import { goalsPerArea } from './goals.ts';
import { schoolPerArea } from './school.ts';

/** Every question that is asked once for each focus area. */
export const perArea = {
	...problemPerArea,
	...targetGroupPerArea,
	...placesPerArea,
	...causesPerArea,
	...goalsPerArea,
	...schoolPerArea
} as const;
