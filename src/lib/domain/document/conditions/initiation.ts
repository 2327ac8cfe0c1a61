import type { OptionOf } from '#lib/domain/sections/vocabulary.ts';
import { hasText } from '../answers.ts';
import { boundRow } from '../bound.ts';
import type { Scope } from '../scope.ts';
import type { ConditionsOf } from './condition.ts';

const initiation = ({ facts }: Scope) => facts.content.initiation;
const chose = (scope: Scope, clause: OptionOf<'boundaryClause'>) =>
	initiation(scope).clauses?.includes(clause) === true;
const originIs = (scope: Scope, kind: OptionOf<'originKind'>) =>
	(boundRow(scope.bound, 'origin') ?? initiation(scope).origin?.[0])?.kind === kind;
const municipalities = (scope: Scope) =>
	(initiation(scope).parties ?? []).filter(({ kind }) => kind === 'municipality').length;
/** A ground of law stands unless the parties have chosen others and left it out. */
const isGround = (scope: Scope, grounds: readonly OptionOf<'legalBasis'>[]) => {
	const chosen = initiation(scope).legalBasis ?? [];
	return chosen.length === 0 || grounds.some((ground) => chosen.includes(ground));
};
/** Where no scope is chosen, nothing is said to be left out. */
const scopeOf = (scope: Scope) => initiation(scope).geographicScope ?? 'whole';

export const initiationConditions = {
	agreementIsLocal: (scope) => initiation(scope).documentKind === 'local',
	localUnderOverall: (scope) =>
		initiation(scope).documentKind === 'local' && hasText(initiation(scope).parentAgreement?.title),
	onePartPerMunicipality: (scope) => initiation(scope).documentKind === 'joint_part',
	hasLocalAgreements: (scope) => initiation(scope).localAgreements === true,
	overallWithLocalAgreements: (scope) =>
		(initiation(scope).documentKind ?? 'overall') === 'overall' &&
		initiation(scope).localAgreements === true,
	followsOverallPeriod: (scope) =>
		initiation(scope).documentKind === 'local' &&
		initiation(scope).parentAgreement?.followsPeriod === true,
	areaIsTakenAsItIs: (scope) => boundRow(scope.bound, 'inheritedArea')?.use === 'as_is',
	firstAgreement: (scope) => initiation(scope).renewal === 'new',
	earlierAgreementHasEnded: (scope) => {
		const { previous, period } = initiation(scope);
		const start = period?.start;
		const day = start === undefined || start === 'on_signing' ? scope.facts.today : start;
		return previous?.validTo !== undefined && previous.validTo < day;
	},
	originIsGoal: (scope) => originIs(scope, 'goal'),
	originIsAssignment: (scope) => originIs(scope, 'assignment'),
	originIsDiscovered: (scope) => originIs(scope, 'discovered'),
	someOriginIsDiscovered: (scope) =>
		initiation(scope).origin?.some(({ kind }) => kind === 'discovered') === true,
	policeActIsLegalGround: (scope) => isGround(scope, ['polislagen_6', 'sfs_2022_1718_2']),
	administrativeActIsLegalGround: (scope) => isGround(scope, ['forvaltningslagen_8']),
	coordinationIsLegalGround: (scope) =>
		initiation(scope).legalBasis?.includes('sfs_2023_196_8') === true,
	jointOnlyChosen: (scope) => chose(scope, 'joint_only'),
	ordinaryWorkChosen: (scope) => chose(scope, 'ordinary_work'),
	ownMandateChosen: (scope) => chose(scope, 'own_mandate'),
	notBindingChosen: (scope) => chose(scope, 'not_binding'),
	goalsShareTargetYear: (scope) => {
		const goals = (initiation(scope).overallGoals ?? []).filter(({ text }) => hasText(text));
		const years = new Set(goals.map(({ targetYear }) => targetYear));
		return years.size === 1 && !years.has(undefined);
	},
	scopeIsWholeMunicipality: (scope) => scopeOf(scope) === 'whole' && municipalities(scope) < 2,
	scopeIsSeveralMunicipalities: (scope) =>
		scopeOf(scope) === 'several' || (scopeOf(scope) === 'whole' && municipalities(scope) > 1),
	scopeIsParts: (scope) => scopeOf(scope) === 'parts',
	periodStartsOnDate: (scope) => {
		const start = initiation(scope).period?.start;
		return start !== undefined && start !== 'on_signing';
	},
	periodStartsOnSigning: (scope) => initiation(scope).period?.start === 'on_signing',
	periodHasEnd: (scope) => {
		const end = initiation(scope).period?.end;
		return end !== undefined && end !== 'open';
	},
	periodIsOpen: (scope) => initiation(scope).period?.end === 'open'
} as const satisfies ConditionsOf;
