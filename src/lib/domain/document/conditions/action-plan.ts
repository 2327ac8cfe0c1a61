import { boundRow } from '../bound.ts';
import type { Scope } from '../scope.ts';
import type { ConditionsOf } from './condition.ts';

const plan = ({ facts }: Scope) => facts.content.actionPlan;
const measure = (scope: Scope) => boundRow(scope.bound, 'measure');

export const actionPlanConditions = {
	jointPlanIsAdopted: (scope) => {
		const date = plan(scope).adoption?.date;
		return date !== undefined && date <= scope.facts.today;
	},
	jointPlanIsAnnex: ({ facts }) =>
		(facts.content.followUp.annexes ?? []).some(({ kind }) => kind === 'measure_plan'),
	jointPlanIsIncluded: (scope) => plan(scope).municipalPlan?.relation === 'included',
	/** Until measures are written any of them may be new. */
	measuresMayBeNew: (scope) =>
		(plan(scope).measures ?? []).length === 0 ||
		(plan(scope).measures ?? []).some(({ status }) => status === 'new'),
	promisesAreRuledOut: (scope) =>
		plan(scope).promises?.used === false &&
		!(plan(scope).measures ?? []).some(({ isPromise }) => isPromise === true),
	promisesAreUsed: (scope) =>
		plan(scope).promises?.used === true ||
		(plan(scope).measures ?? []).some(({ isPromise }) => isPromise === true),
	someMeasureSetsGrantTerms: (scope) =>
		(plan(scope).measures ?? []).some(({ measureKind }) => measureKind === 'grant_terms'),
	measureIsPromise: (scope) => measure(scope)?.isPromise === true,
	measureIsNew: (scope) => measure(scope)?.status === 'new'
} as const satisfies ConditionsOf;
