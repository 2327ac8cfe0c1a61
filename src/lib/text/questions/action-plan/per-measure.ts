import { whatPerMeasureTexts } from './what.ts';
import { whoPerMeasureTexts } from './who.ts';
import { howMuchPerMeasureTexts } from './how-much.ts';
import { followUpPerMeasureTexts } from './follow-up.ts';
import { promisePerMeasureTexts } from './promise.ts';

export const perMeasureTexts = {
	...whatPerMeasureTexts,
	...whoPerMeasureTexts,
	...howMuchPerMeasureTexts,
	...followUpPerMeasureTexts,
	...promisePerMeasureTexts
};
