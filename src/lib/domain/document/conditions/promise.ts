import { hasText } from '../answers.ts';
import { boundRow } from '../bound.ts';
import { outcomeOf, promisesIn, wasKept } from '../promises.ts';
import type { Scope } from '../scope.ts';
import type { ConditionsOf } from './condition.ts';

const plan = ({ facts }: Scope) => facts.content.actionPlan;
const promises = ({ facts }: Scope) => promisesIn(facts.content);
const kept = (scope: Scope) =>
	promises(scope).filter((promise) => wasKept(outcomeOf(promise, scope.facts.content))).length;
const outcome = (scope: Scope) => {
	const measure = boundRow(scope.bound, 'measure');
	return measure && outcomeOf(measure, scope.facts.content);
};

export const promiseConditions = {
	/** More would not be read on one page: they are shown in a table. */
	promisesAreMany: (scope) => promises(scope).length > 6,
	promiseIsSigned: (scope) => hasText(plan(scope).promises?.signed),
	onePromiseKept: (scope) => promises(scope).length === 1 && kept(scope) === 1,
	onePromiseNotKept: (scope) => promises(scope).length === 1 && kept(scope) === 0,
	everyPromiseKept: (scope) => kept(scope) === promises(scope).length,
	somePromisesKept: (scope) => kept(scope) > 0,
	promiseIsKept: (scope) => wasKept(outcome(scope)),
	promiseIsPartlyKept: (scope) => (outcome(scope)?.done ?? 0) > 0,
	promiseIsNotKept: (scope) => outcome(scope)?.done === 0
} as const satisfies ConditionsOf;
