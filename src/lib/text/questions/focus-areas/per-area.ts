import { problemPerAreaTexts } from './problem.ts';
import { targetGroupPerAreaTexts } from './target-group.ts';
import { placesPerAreaTexts } from './places.ts';
import { causesPerAreaTexts } from './causes.ts';
import { goalsPerAreaTexts } from './goals.ts';
import { schoolPerAreaTexts } from './school.ts';

export const perAreaTexts = {
	...problemPerAreaTexts,
	...targetGroupPerAreaTexts,
	...placesPerAreaTexts,
	...causesPerAreaTexts,
	...goalsPerAreaTexts,
	...schoolPerAreaTexts
};
