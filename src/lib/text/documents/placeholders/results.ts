/** What has been recorded about measures and goals, the latest first. */
import type { Scope } from '#lib/domain/document/scope.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { placesOf } from './places.ts';

type FollowUp = AgreementContent['followUp'];
type Outcome = NonNullable<FollowUp['outcomes']>[number];
type GoalResult = NonNullable<FollowUp['goalResults']>[number];

interface Latest {
	readonly outcomes: ReadonlyMap<string, Outcome>;
	readonly goals: ReadonlyMap<string, GoalResult>;
}

const known = new WeakMap<FollowUp, Latest>();

/** Rows are added as time goes, so the last row about a thing is the latest. */
function latestIn(followUp: FollowUp): Latest {
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

export function latestOutcome(measure: string, { facts }: Scope): Outcome | undefined {
	return latestIn(placesOf(facts).answered.followUp).outcomes.get(measure);
}

export function latestResult(goal: string, { facts }: Scope): GoalResult | undefined {
	return latestIn(placesOf(facts).answered.followUp).goals.get(goal);
}
