import { hasText, isFilled } from '../answers.ts';
import { boundRow } from '../bound.ts';
import type { Scope } from '../scope.ts';
import type { ConditionsOf } from './condition.ts';

const mandate = ({ facts }: Scope) => facts.content.mandate;
const roles = (scope: Scope) =>
	(mandate(scope).roles ?? []).filter(({ function: name }) => hasText(name));
const signatory = (scope: Scope) => boundRow(scope.bound, 'signatory');

export const mandateConditions = {
	municipalBoardLeads: (scope) => mandate(scope).leadingBoard === 'municipal_board',
	otherCommitteeLeads: (scope) => mandate(scope).leadingBoard === 'other_board',
	roleWorksWithinOrdinaryDuties: (scope) =>
		boundRow(scope.bound, 'role')?.capacity?.unit === 'ordinary',
	someRoleHasDeputy: (scope) => roles(scope).some(({ deputy }) => hasText(deputy)),
	capacityIsGiven: (scope) => roles(scope).some(({ capacity }) => isFilled(capacity)),
	capacityOrDeputyIsGiven: (scope) =>
		roles(scope).some(({ capacity, deputy }) => isFilled(capacity) || hasText(deputy)),
	middleManagersAnswerForSomething: (scope) =>
		(mandate(scope).middleManagers ?? []).some(
			(manager) =>
				hasText(manager.function) && (hasText(manager.answersFor) || hasText(manager.followsUp))
		),
	budgetFitIsKnown: (scope) => mandate(scope).resourcesSecured?.withinBudget !== undefined,
	undertakingsFitBudgets: (scope) => mandate(scope).resourcesSecured?.withinBudget === 'yes',
	grantIsReceived: (scope) => boundRow(scope.bound, 'grant')?.status === 'received',
	/** A board or an assembly has decided that the party joins. */
	signsOnDecision: (scope) => ['own_board', 'assembly'].includes(signatory(scope)?.basis ?? ''),
	signsOnDelegation: (scope) =>
		['delegation', 'written_assignment', 'other'].includes(signatory(scope)?.basis ?? ''),
	signsOnOwnMandate: (scope) => signatory(scope)?.basis === 'internal_rules',
	signatoryActs: (scope) => signatory(scope)?.standing === 'acting'
} as const satisfies ConditionsOf;
