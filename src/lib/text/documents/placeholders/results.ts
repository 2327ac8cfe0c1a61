/** What has been recorded about measures and goals, the latest first; what is "beslutas senare" is not recorded. */
import {
	latestResults,
	type GoalResult,
	type Outcome
} from '#lib/domain/document/latest-results.ts';
import type { Scope } from '#lib/domain/document/scope.ts';
import { placesOf } from './places.ts';

export function latestOutcome(measure: string, { facts }: Scope): Outcome | undefined {
	return latestResults(placesOf(facts).answered.followUp).outcomes.get(measure);
}

export function latestResult(goal: string, { facts }: Scope): GoalResult | undefined {
	return latestResults(placesOf(facts).answered.followUp).goals.get(goal);
}
