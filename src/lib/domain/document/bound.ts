/**
 * What stands in `Scope.bound` while a clause is composed, by the names the texts use. A row is the answer's own row,
 * unchanged; beside it stands its number, where it has one, under `<name>Ordinal`.
 */
import type {
	Actor,
	AgreementContent,
	Cause,
	FocusArea,
	Forum,
	Goal,
	Measure,
	Party,
	Place,
	Problem,
	Role,
	Signatory,
	Undertaking
} from '#lib/domain/sections/content.ts';
import type { Postponement } from '#lib/domain/agreement/state.ts';
import type { ReportRows } from './bound-reports.ts';

type RowIn<S extends keyof AgreementContent, K extends keyof AgreementContent[S]> =
	NonNullable<AgreementContent[S][K]> extends readonly (infer R)[] ? R : never;

/** One line of an answer that is a list of short texts. */
export interface Line {
	readonly id: string;
	readonly text: string;
}

/** One chosen value of an enum; `other` is what was written for the value of that name. */
export interface Choice {
	readonly id: string;
	readonly other?: string;
}

export interface BoundRows extends ReportRows {
	readonly actor: Actor;
	readonly anchoring: RowIn<'mandate', 'anchoring'>;
	readonly annex: RowIn<'followUp', 'annexes'>;
	readonly cause: Cause;
	readonly committee: RowIn<'review', 'decisions'>;
	readonly coordinationTask: Choice;
	readonly coordinatorDuty: Line;
	readonly dataOwner: RowIn<'situation', 'dataOverview'>;
	/** A decision to cooperate in the chapter on the background, the decision on the agreement elsewhere. */
	readonly decision: RowIn<'review', 'decisions'> | RowIn<'initiation', 'cooperationDecisions'>;
	readonly deprioritised: Problem;
	readonly deviationTrigger: Choice;
	readonly disclosureParty: RowIn<'structure', 'sharingSituations'>;
	readonly escalationStep: NonNullable<
		NonNullable<AgreementContent['mandate']['escalation']>['steps']
	>[number];
	readonly figure: RowIn<'situation', 'keyFigures'>;
	readonly finding: Line;
	readonly focusArea: FocusArea;
	readonly followUp: RowIn<'followUp', 'checks'>;
	readonly forum: Forum;
	readonly gap: RowIn<'situation', 'gaps'>;
	readonly goal: Goal;
	readonly grant: RowIn<'mandate', 'grants'>;
	readonly inheritedArea: RowIn<'initiation', 'parentAreas'>;
	readonly jointUndertaking: Line;
	readonly leadershipDate: RowIn<'followUp', 'leadershipDates'>;
	readonly lesson: Line;
	readonly limit: Line;
	readonly measure: Measure;
	readonly message: RowIn<'structure', 'communicationPlan'>;
	readonly middleManager: RowIn<'mandate', 'middleManagers'>;
	readonly milestone: RowIn<'initiation', 'milestones'>;
	readonly municipality: Party;
	readonly need: RowIn<'initiation', 'supportGaps'>;
	readonly neighbourGroup: NonNullable<FocusArea['neighbouringAges']>[number];
	readonly openEvent: RowIn<'structure', 'openEvents'>;
	readonly operation: RowIn<'mandate', 'operations'>;
	readonly origin: RowIn<'initiation', 'origin'>;
	readonly overallGoal: RowIn<'initiation', 'overallGoals'>;
	readonly ownTerm: RowIn<'structure', 'terms'>;
	/** The area above a sub-area. */
	readonly parentArea: FocusArea;
	readonly party: Party;
	readonly pictureLevel: RowIn<'situation', 'updateRhythm'>;
	readonly place: Place;
	readonly principle: Choice;
	readonly purpose: RowIn<'initiation', 'purposes'>;
	readonly related: RowIn<'initiation', 'relatedDocuments'>;
	/** An undertaking that guarantees a resource. */
	readonly resource: Undertaking;
	readonly risk: RowIn<'mandate', 'risks'>;
	readonly role: Role;
	/** A role with things that are not its task. */
	readonly roleLimits: Role;
	readonly signatory: Signatory;
	readonly source: RowIn<'situation', 'sources'>;
	readonly step: RowIn<'mandate', 'responsibilities'>;
	readonly trigger: Choice;
	readonly undertaking: Undertaking;
	readonly unusedArea: RowIn<'initiation', 'parentAreas'>;
	readonly view: RowIn<'review', 'statements'>;
	/** The postponement a sentence about an open question speaks of. */
	readonly later: Postponement;
}

export type BoundName = keyof BoundRows;

/** The row a clause stands in, or undefined outside a clause that repeats over it. */
export function boundRow<N extends BoundName>(
	bound: Readonly<Record<string, unknown>>,
	name: N
): BoundRows[N] | undefined {
	return bound[name] as BoundRows[N] | undefined;
}
