import { hasText } from '../answers.ts';
import { boundRow } from '../bound.ts';
import type { Scope } from '../scope.ts';
import type { ConditionsOf } from './condition.ts';

const followUp = ({ facts }: Scope) => facts.content.followUp;
const annexes = (scope: Scope) => followUp(scope).annexes ?? [];

export const followUpConditions = {
	leadersAskAtRepeatingMeeting: (scope) => {
		const dates = followUp(scope).leadershipDates ?? [];
		return dates.length === 1 && dates[0]?.repeats !== undefined;
	},
	evaluationIsPlanned: (scope) => hasText(followUp(scope).evaluation?.due),
	bothEvaluations: (scope) =>
		hasText(followUp(scope).processEvaluation) && hasText(followUp(scope).effectEvaluation),
	processEvaluationOnly: (scope) =>
		hasText(followUp(scope).processEvaluation) && !hasText(followUp(scope).effectEvaluation),
	effectEvaluationOnly: (scope) =>
		!hasText(followUp(scope).processEvaluation) && hasText(followUp(scope).effectEvaluation),
	annexHasOwnPeriod: (scope) => annexes(scope).some(({ validUntil }) => validUntil !== undefined),
	annexMayBeSecret: (scope) =>
		annexes(scope).some((annex) => annex.public === false) ||
		scope.facts.content.review.secrecyCheck === 'yes',
	annexIsPublic: (scope) => boundRow(scope.bound, 'annex')?.public === true,
	annexIsToBeAssessed: (scope) => boundRow(scope.bound, 'annex')?.public === false,
	extensionIsRuled: (scope) => followUp(scope).extension?.allowed !== undefined,
	extensionAllowed: (scope) => followUp(scope).extension?.allowed === 'yes',
	terminationRuledOut: (scope) => followUp(scope).termination?.allowed === 'no'
} as const satisfies ConditionsOf;
