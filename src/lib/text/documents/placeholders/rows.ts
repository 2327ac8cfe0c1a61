/** The row that a clause stands in, and the question it came from. */
import { boundRow, type BoundName } from '#lib/domain/document/bound.ts';
import type { Resolved, Scope } from '#lib/domain/document/scope.ts';
import { empty, later } from './answer.ts';
import { placesOf, type Place } from './places.ts';
import { postponedAt, questionsOf as questionsOfField } from './questions.ts';
import { reportRowLists } from './rows-reports.ts';

/** The list that each kind of row stands in; its field id. */
const lists: Readonly<Record<BoundName, string>> = {
	actor: 'initiation.actors',
	anchoring: 'mandate.anchoring',
	annex: 'followUp.annexes',
	cause: 'focusAreas.areas.causes',
	committee: 'review.decisions',
	coordinationTask: 'structure.coordinationTasks',
	coordinatorDuty: 'structure.coordinatorDuties',
	dataOwner: 'situation.dataOverview',
	decision: 'review.decisions',
	deprioritised: 'situation.problems',
	deviationTrigger: 'mandate.escalation.triggers',
	disclosureParty: 'structure.sharingSituations',
	escalationStep: 'mandate.escalation.steps',
	figure: 'situation.keyFigures',
	finding: 'situation.jointPicture',
	focusArea: 'focusAreas.areas',
	followUp: 'followUp.checks',
	forum: 'structure.forums',
	gap: 'situation.gaps',
	goal: 'focusAreas.areas.goals',
	grant: 'mandate.grants',
	inheritedArea: 'initiation.parentAreas',
	jointUndertaking: 'mandate.jointUndertakings',
	later: 'review.openItems',
	leadershipDate: 'followUp.leadershipDates',
	lesson: 'initiation.lessons',
	limit: 'mandate.notIncluded',
	measure: 'actionPlan.measures',
	message: 'structure.communicationPlan',
	middleManager: 'mandate.middleManagers',
	milestone: 'initiation.milestones',
	municipality: 'initiation.parties',
	need: 'initiation.supportGaps',
	neighbourGroup: 'focusAreas.areas.neighbouringAges',
	openEvent: 'structure.openEvents',
	operation: 'mandate.operations',
	origin: 'initiation.origin',
	overallGoal: 'initiation.overallGoals',
	ownTerm: 'structure.terms',
	parentArea: 'focusAreas.areas',
	party: 'initiation.parties',
	pictureLevel: 'situation.updateRhythm',
	place: 'focusAreas.areas.places',
	principle: 'initiation.principles',
	purpose: 'initiation.purposes',
	related: 'initiation.relatedDocuments',
	resource: 'mandate.undertakings',
	risk: 'mandate.risks',
	role: 'mandate.roles',
	roleLimits: 'mandate.roles',
	signatory: 'mandate.signatories',
	source: 'situation.sources',
	step: 'mandate.responsibilities',
	trigger: 'followUp.revisionTriggers',
	undertaking: 'mandate.undertakings',
	unusedArea: 'initiation.parentAreas',
	view: 'review.statements',
	...reportRowLists
};

/** The question that rows of the kind answer. */
export function questionsOf(name: BoundName): readonly string[] {
	return questionsOfField(lists[name]);
}

/** What a placeholder gives where no such row stands: its list may be "beslutas senare". */
export function withoutRow(name: BoundName, { facts, bound }: Scope): Resolved {
	const area = boundRow(bound, 'focusArea');
	const list = lists[name];
	const path =
		area && list.startsWith('focusAreas.areas.')
			? list.replace('focusAreas.areas.', `focusAreas.areas.${area.id}.`)
			: list;
	const postponed = postponedAt(facts, path);
	return postponed === undefined ? empty(questionsOf(name)) : later(postponed, questionsOf(name));
}

/**
 * The row under that name. Outside a clause that repeats over it, the sentence speaks of the only one there is:
 * the purpose, the goal, the area, its cause, the party's undertaking.
 */
export function placeFor(name: BoundName, scope: Scope): Place | undefined {
	const row = boundRow(scope.bound, name) ?? only(name, scope);
	return row && placesOf(scope.facts).ofRow.get(row);
}

function only(name: BoundName, scope: Scope): object | undefined {
	const { initiation, mandate, focusAreas } = scope.facts.content;
	switch (name) {
		case 'purpose':
			return initiation.purposes?.[0];
		case 'overallGoal':
			return initiation.overallGoals?.[0];
		case 'origin':
			return initiation.origin?.[0];
		case 'grant':
			return mandate.grants?.[0];
		case 'focusArea':
			return focusAreas.areas?.find(({ parent }) => parent === undefined);
		case 'cause':
			return boundRow(scope.bound, 'focusArea')?.causes?.[0];
		case 'undertaking': {
			const party = boundRow(scope.bound, 'party');
			return mandate.undertakings?.find((row) => row.party === party?.id);
		}
		default:
			return undefined;
	}
}
