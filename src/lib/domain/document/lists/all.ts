import { actionPlanLists } from './action-plan.ts';
import { focusAreasLists } from './focus-areas.ts';
import { followUpLists } from './follow-up.ts';
import { initiationLists } from './initiation.ts';
import type { ListOf } from './item.ts';
import { mandateLists } from './mandate.ts';
import { memoLists } from './memo.ts';
import { situationLists } from './situation.ts';
import { structureLists } from './structure.ts';

const byName = {
	...initiationLists,
	...mandateLists,
	...structureLists,
	...situationLists,
	...focusAreasLists,
	...followUpLists,
	...actionPlanLists,
	...memoLists
};

export type ListId = keyof typeof byName;

/** Everything a clause may repeat over or count. */
export const lists: Readonly<Record<ListId, ListOf>> = byName;
