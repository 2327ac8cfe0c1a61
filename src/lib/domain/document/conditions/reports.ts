import { boundRow } from '../bound.ts';
import { resultLists } from '../lists/results.ts';
import type { Scope } from '../scope.ts';
import type { ConditionsOf } from './condition.ts';

const reform = (scope: Scope) => boundRow(scope.bound, 'reform');
const isIn = ({ facts }: Scope, ...statuses: readonly string[]) => statuses.includes(facts.status);

export const reportConditions = {
	/** Signed by all parties, and not ended. */
	agreementIsSigned: (scope) => isIn(scope, 'signed', 'inForce', 'underRevision'),
	agreementIsDecided: (scope) => isIn(scope, 'decided'),
	agreementHasEnded: (scope) => isIn(scope, 'superseded', 'expired', 'terminated'),
	/** SFS 2023:196 5 §: the municipality has said that it has no plan yet. */
	noOwnPlanYet: ({ facts }) => facts.content.actionPlan.municipalPlan?.relation === 'none',
	/** SFS 2023:196 10 §: the parties have said that there is no council. */
	thereIsNoCouncil: ({ facts }) => facts.content.structure.councilForum === 'none',
	someFigureIsSmall: ({ facts }) =>
		(facts.content.situation.keyFigures ?? []).some(({ smallNumbers }) => smallNumbers === true),
	allMeasuresAreDone: (scope) =>
		resultLists.measureDone(scope).length === resultLists.measureOfPeriod(scope).length,
	noGoalIsJudged: (scope) =>
		resultLists.goalNotJudged(scope).length === resultLists.goalOfAgreement(scope).length,
	/** What happens with each measure is decided. */
	measuresAreReviewed: (scope) =>
		resultLists.measureOfPeriod(scope).length > 0 &&
		resultLists.measureReviewed(scope).length === resultLists.measureOfPeriod(scope).length,
	/** Brå 1.1: the five support questions. */
	cooperationIsAssessed: ({ facts: { content } }) =>
		[
			content.initiation.supportOrganisation,
			content.initiation.supportTimeAndMandate,
			content.initiation.supportGuidelines,
			content.initiation.supportLearning,
			content.initiation.supportAnchored
		].every((answer) => answer !== undefined),
	steeringReportIsAhead: ({ facts: { content, today } }) =>
		(content.followUp.steeringReport ?? '') >= (content.followUp.councilReport?.date ?? today),
	interpellationHasOneQuestion: ({ facts }) =>
		facts.content.followUp.interpellation?.questions === 1,
	reformIsPlanned: (scope) => reform(scope)?.status === 'planned',
	reformIsNotUsed: (scope) => reform(scope)?.status === 'not_used',
	reformIsNotApplicable: (scope) => reform(scope)?.status === 'not_applicable',
	reformIsNotTried: (scope) => reform(scope)?.status === 'not_known'
} as const satisfies ConditionsOf;
