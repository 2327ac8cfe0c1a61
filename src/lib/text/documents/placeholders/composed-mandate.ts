/** Who leads, decides and signs: what is made from several answers in the mandate. */
import type { Resolvers, Scope } from '#lib/domain/document/scope.ts';
import { isMunicipal } from '#lib/domain/document/legal-form.ts';
import { capitalFirst, withFullStop } from '#lib/text/swedish/letters.ts';
import { figure, numberWord } from '#lib/text/swedish/numbers.ts';
import { optionLabel } from '#lib/text/options/all.ts';
import { composed, composedOf } from './composed.ts';
import { forumById, functionsOf } from './forums.ts';
import { nameOf, phraseIn } from './named.ts';
import { asCell } from './texts.ts';
import { phrases } from './words.ts';

const municipalIds = ({ facts: { content } }: Scope) =>
	new Set((content.initiation.parties ?? []).filter(isMunicipal).map(({ id }) => id));

export const mandateComposed = {
	leadingCommittee: composed(
		['mandate.leadingBoard', 'mandate.leadingBoardDecision.board'],
		({ mandate }, scope) =>
			mandate.leadingBoard === 'municipal_board'
				? phrases.municipalBoard
				: phraseIn(scope, mandate.leadingBoardDecision?.board)
	),
	leaders: composed(['mandate.partyLeads'], ({ mandate }, scope) =>
		functionsOf(mandate.partyLeads, scope)
	),
	middleManagers: composed(['mandate.middleManagers'], ({ mandate }, scope) =>
		functionsOf(mandate.middleManagers, scope)
	),
	/** Where the role has money too, a sentence about it follows. */
	'role.may': composedOf('role', ['mayDecide', 'budget'], ({ mayDecide, budget }, scope) => {
		if (mayDecide === undefined) return undefined;
		const text = asCell(mayDecide, scope);
		return budget === undefined ? text : withFullStop(text);
	}),
	'role.capacityPercent': composedOf('role', ['capacity'], ({ capacity }) =>
		capacity?.unit === 'percent' && capacity.amount !== undefined
			? figure(capacity.amount)
			: undefined
	),
	'role.capacityHours': composedOf('role', ['capacity'], ({ capacity }) =>
		capacity?.unit === 'hours' && capacity.amount !== undefined
			? figure(capacity.amount)
			: undefined
	),
	deputyAfterDays: composed(['mandate.deputyAfterDays'], ({ mandate: { deputyAfterDays } }) =>
		deputyAfterDays === undefined ? undefined : numberWord(deputyAfterDays)
	),
	'signatory.decisionRef': composedOf('signatory', ['decisionReference', 'basis'], (row, scope) =>
		row.basis === 'own_board' || row.basis === 'assembly'
			? phraseIn(scope, row.decisionReference)
			: undefined
	),
	'signatory.delegation': composedOf('signatory', ['decisionReference', 'basis'], (row, scope) =>
		row.basis === 'own_board' || row.basis === 'assembly' || row.basis === 'internal_rules'
			? undefined
			: phraseIn(scope, row.decisionReference ?? row.basisOther)
	),
	'anchoring.level': composedOf('anchoring', ['level', 'audience'], (row, scope) => {
		const level =
			row.level === 'other'
				? row.levelOther
				: row.level && optionLabel('anchoringLevel', row.level);
		const audience = phraseIn(scope, row.audience);
		if (!level) return capitalFirst(audience);
		return audience === '' ? level : `${level}: ${audience}`;
	}),
	'step.handover': composedOf('step', ['handsOverTo', 'handoverWhen'], (row, scope) =>
		[row.handsOverTo, row.handoverWhen]
			.map((words) => phraseIn(scope, words))
			.filter((words) => words !== '')
			.join(', ')
	),
	deviationDecider: composed(
		['mandate.escalation.decides', 'structure.steeringForum'],
		({ mandate, structure }, scope) => {
			const id = mandate.escalation?.decides ?? structure.steeringForum;
			return id === undefined ? undefined : nameOf('forum', id, scope);
		}
	),
	decidingBody: composed(['review.decisions', 'initiation.parties'], (content, scope) => {
		const ids = municipalIds(scope);
		const decided = content.review.decisions?.find(
			({ party, concerns }) => ids.has(party ?? '') && (concerns ?? 'agreement') === 'agreement'
		);
		const party = content.initiation.parties?.find(({ id, body }) => ids.has(id) && body);
		return phraseIn(scope, decided?.body ?? party?.body);
	}),
	steeringDecides: composed(['structure.steeringForum'], ({ structure }, scope) =>
		(forumById(structure.steeringForum, scope)?.decisionRight ?? []).map((right) =>
			phraseIn(scope, right)
		)
	)
} as const satisfies Resolvers;
