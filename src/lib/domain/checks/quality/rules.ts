/** Every rule of quality by group (content: `checks.yaml`; sources stand with the words in `text/checks`). */
import { chainAreaRules } from './chain-areas.ts';
import { chainGoalRules } from './chain-goals.ts';
import { dateRules } from './dates.ts';
import { documentRules } from './document.ts';
import { followUpRules } from './follow-up.ts';
import { forumRules } from './forums.ts';
import { mandateRules } from './owners-mandate.ts';
import { measureOwnerRules } from './owners-measures.ts';
import { roleRules } from './owners-roles.ts';
import { promiseRules } from './promises.ts';
import type { Rules } from './rule.ts';
import { sharingRules } from './sharing.ts';
import { situationRules } from './situation.ts';
import { steeringRules } from './steering.ts';
import { targetRules } from './target.ts';

export const rulesByGroup = {
	chain: { ...chainAreaRules, ...chainGoalRules },
	owners: { ...measureOwnerRules, ...roleRules, ...mandateRules },
	dates: dateRules,
	forums: { ...steeringRules, ...forumRules },
	target: targetRules,
	situation: situationRules,
	followUp: { ...followUpRules, ...promiseRules },
	sharing: sharingRules,
	document: documentRules
} as const satisfies { readonly [group: string]: Rules };

export type WarningGroup = keyof typeof rulesByGroup;
/** The ids of a group's warnings. */
export type WarningIn<G extends WarningGroup> = keyof (typeof rulesByGroup)[G];
export type WarningId = { [G in WarningGroup]: WarningIn<G> }[WarningGroup];
