import { hasText, isFilled } from '../answers.ts';
import { boundRow } from '../bound.ts';
import { isMunicipal } from '../legal-form.ts';
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
	/** A cell that says that it is missing stands in the plan: nobody answers, no goal, no time, no follow-up. */
	someMeasureIsIncomplete: (scope) =>
		(plan(scope).measures ?? []).some(
			(measure) =>
				hasText(measure.title) &&
				(!isFilled(measure.owner) ||
					!isFilled(measure.goals) ||
					!isFilled(measure.time) ||
					measure.followUpInterval === undefined)
		),
	measureIsPromise: (scope) => measure(scope)?.isPromise === true,
	planIsOwn: ({ bound }) => bound.planPart === 'own',
	planIsJoint: ({ bound }) => bound.planPart !== 'own',
	planIsAdopted: (scope) => {
		const date =
			scope.bound.planPart === 'own' ? plan(scope).municipalPlan?.date : plan(scope).adoption?.date;
		return date !== undefined && date <= scope.facts.today;
	},
	/** Somebody else than the municipality does part of a measure. */
	othersTakePart: (scope) => {
		const parties = scope.facts.content.initiation.parties ?? [];
		const municipal = new Set(parties.filter(isMunicipal).map(({ id }) => id));
		return (plan(scope).measures ?? []).some(({ partners }) =>
			partners?.some((partner) => !municipal.has(partner))
		);
	},
	/** SFS 2023:196 6 §: at least every second year. */
	municipalPlanFollowUpIsLate: ({ facts }) => {
		const last = facts.content.followUp.municipalPlanFollowedUp;
		return last !== undefined && `${Number(last.slice(0, 4)) + 2}${last.slice(4)}` < facts.today;
	}
} as const satisfies ConditionsOf;
