import type { OptionOf } from '#lib/domain/sections/vocabulary.ts';
import { hasText } from '../answers.ts';
import { boundRow } from '../bound.ts';
import { isMunicipal } from '../legal-form.ts';
import { memoItemsOf, memoKindOf, type MemoKind } from '../memo-items.ts';
import type { Scope } from '../scope.ts';
import type { Condition, ConditionsOf } from './condition.ts';

const content = ({ facts }: Scope) => facts.content;
const review = (scope: Scope) => content(scope).review;
const isAbout =
	(...kinds: readonly MemoKind[]): Condition =>
	(scope) =>
		kinds.includes(memoKindOf(content(scope)));
const proposes =
	(item: OptionOf<'memoItem'>): Condition =>
	(scope) =>
		memoItemsOf(content(scope)).includes(item);
const path = (scope: Scope) => review(scope).memo?.decisionPath ?? 'decides';
const cost = (scope: Scope) =>
	review(scope).consequences?.cost ??
	(content(scope).mandate.resourcesSecured?.withinBudget === 'yes' ? 'within' : undefined);

export const memoConditions = {
	memoIsNew: isAbout('new'),
	memoIsRevised: isAbout('revised'),
	memoIsExtension: isAbout('extension'),
	memoIsTermination: isAbout('termination'),
	memoIsOwnPlan: isAbout('own_plan'),
	memoIsCitizenProposal: isAbout('citizen_proposal'),
	/** The body is asked for its yes to a text that is then signed. */
	memoApproves: isAbout('new', 'revised'),
	memoIsAboutAgreement: isAbout('new', 'revised', 'extension', 'termination'),
	memoHasAgreementAnnex: isAbout('new', 'revised', 'extension', 'termination', 'own_plan'),

	bodyDecides: (scope) => path(scope) === 'decides',
	bodyProposesToAssembly: (scope) => path(scope) === 'proposes',
	bodyDoesBoth: (scope) => path(scope) === 'both',

	proposesEditorial: proposes('editorial'),
	proposesImplement: proposes('implement'),
	proposesSteering: proposes('steering'),
	proposesCouncil: proposes('council'),
	proposesCoordination: proposes('coordination'),
	proposesOwnPlan: (scope) => isAbout('own_plan')(scope) || proposes('own_plan')(scope),
	proposesJointPlan: proposes('joint_plan'),
	proposesReport: proposes('report'),
	proposesRevision: proposes('revision'),
	proposesCommittee: proposes('committee'),
	proposesFunding: proposes('funding'),
	proposesPublish: proposes('publish'),
	proposesLeadCommittee: proposes('lead_committee'),
	proposesImmediate: proposes('immediate'),

	agreementReplacesAnother: (scope) => content(scope).initiation.renewal === 'renewed',
	otherPartiesHaveNotDecided: (scope) => {
		const { initiation } = content(scope);
		const decided = new Set(review(scope).decisions?.map(({ party }) => party));
		return (initiation.parties ?? []).some(
			(party) => !isMunicipal(party) && !decided.has(party.id)
		);
	},
	costIsWithin: (scope) => cost(scope) === 'within',
	costIsExtra: (scope) => ['one_year', 'several_years'].includes(cost(scope) ?? ''),
	costIsOneYear: (scope) => cost(scope) === 'one_year',
	costIsSeveralYears: (scope) => cost(scope) === 'several_years',
	middleManagersTookPart: (scope) =>
		(content(scope).mandate.middleManagers ?? []).some(
			({ function: name, tookPart }) => hasText(name) && tookPart === 'yes'
		),
	childrenAreHeard: (scope) => review(scope).consequences?.children === 'heard',
	childrenAreNotHeard: (scope) => review(scope).consequences?.children === 'not_heard',
	childrenAreNotAffected: (scope) => review(scope).consequences?.children === 'none',
	differencesAreKnown: (scope) => review(scope).consequences?.equality === 'known',
	noDifferencesAreKnown: (scope) => review(scope).consequences?.equality === 'none',
	dataAreNotDivided: (scope) => review(scope).consequences?.equality === 'no_data',
	attachmentIsAgreement: ({ bound }) => bound['attachmentKind'] === 'agreement',
	attachmentIsOwnPlan: ({ bound }) => bound['attachmentKind'] === 'ownPlan',
	attachmentIsAnnex: ({ bound }) => boundRow(bound, 'annex') !== undefined
} as const satisfies ConditionsOf;
