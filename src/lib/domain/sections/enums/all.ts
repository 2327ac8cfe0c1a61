import { actionPlanEnums } from './action-plan.ts';
import { focusAreasEnums } from './focus-areas.ts';
import { followUpEnums } from './follow-up.ts';
import { initiationEnums } from './initiation.ts';
import { libraryEnums } from './library.ts';
import { mandateEnums } from './mandate.ts';
import { reviewEnums } from './review.ts';
import { situationEnums } from './situation.ts';
import { structureEnums } from './structure.ts';

/** Every closed list of answers by name. Values are stored; their Swedish labels lie in `text/options`. */
export const enums = {
	...initiationEnums,
	...mandateEnums,
	...structureEnums,
	...situationEnums,
	...focusAreasEnums,
	...actionPlanEnums,
	...followUpEnums,
	...reviewEnums,
	...libraryEnums
} as const;
