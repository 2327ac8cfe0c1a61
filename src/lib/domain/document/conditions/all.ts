import { actionPlanConditions } from './action-plan.ts';
import type { Condition } from './condition.ts';
import { documentConditions } from './document.ts';
import { focusAreaConditions } from './focus-areas.ts';
import { followUpConditions } from './follow-up.ts';
import { initiationConditions } from './initiation.ts';
import { mandateConditions } from './mandate.ts';
import { memoConditions } from './memo.ts';
import { partyConditions } from './parties.ts';
import { situationConditions } from './situation.ts';
import { structureConditions } from './structure.ts';

const byName = {
	...partyConditions,
	...initiationConditions,
	...mandateConditions,
	...structureConditions,
	...situationConditions,
	...focusAreaConditions,
	...actionPlanConditions,
	...followUpConditions,
	...documentConditions,
	...memoConditions
};

/** Every condition a text may have. A text whose condition is not here does not compile. */
export type ConditionId = keyof typeof byName;

export const conditions: Readonly<Record<ConditionId, Condition>> = byName;
