/** What has been recorded about measures and goals. Rows are added as time goes, so the last about a thing counts. */
import type { AgreementContent } from '#lib/domain/sections/content.ts';

type FollowUp = AgreementContent['followUp'];
export type Outcome = NonNullable<FollowUp['outcomes']>[number];
export type GoalResult = NonNullable<FollowUp['goalResults']>[number];

export interface LatestResults {
	/** By the id of the measure. */
	readonly outcomes: ReadonlyMap<string, Outcome>;
	/** By the id of the goal. */
	readonly goals: ReadonlyMap<string, GoalResult>;
}

const known = new WeakMap<FollowUp, LatestResults>();

export function latestResults(followUp: FollowUp): LatestResults {
	const found = known.get(followUp) ?? {
		outcomes: new Map((followUp.outcomes ?? []).map((row) => [row.measure ?? '', row])),
		goals: new Map(
			(followUp.goalResults ?? []).flatMap((row) =>
				(row.goal ?? []).map((goal) => [goal, row] as const)
			)
		)
	};
	known.set(followUp, found);
	return found;
}
