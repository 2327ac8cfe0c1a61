import { hasText } from '../answers.ts';
import { boundRow } from '../bound.ts';
import type { Scope } from '../scope.ts';
import { choicesAs, linesAs, rowsAs, type ListOf } from './item.ts';

const ofParty = <R extends { readonly party?: string }>(
	scope: Scope,
	rows: readonly R[] | undefined
) => {
	const party = boundRow(scope.bound, 'party');
	return rows?.filter((row) => party !== undefined && row.party === party.id);
};

export const mandateLists = {
	role: ({ facts }) =>
		rowsAs(
			'role',
			facts.content.mandate.roles?.filter(({ function: name }) => hasText(name))
		),
	roleLimits: ({ facts }) =>
		rowsAs(
			'roleLimits',
			facts.content.mandate.roles?.filter(({ notRole }) => hasText(notRole))
		),
	signatory: (scope) =>
		rowsAs(
			'signatory',
			scope.facts.content.mandate.signatories?.filter(({ party }) => hasText(party))
		),
	signatoryOfParty: (scope) =>
		rowsAs('signatory', ofParty(scope, scope.facts.content.mandate.signatories)),
	undertaking: (scope) =>
		rowsAs(
			'undertaking',
			ofParty(scope, scope.facts.content.mandate.undertakings)?.filter(({ text }) => hasText(text))
		),
	anyUndertaking: ({ facts }) =>
		(facts.content.mandate.undertakings ?? [])
			.filter(({ text }) => hasText(text))
			.map(({ id }) => ({ id, bound: {} })),
	jointUndertaking: ({ facts }) =>
		linesAs('jointUndertaking', facts.content.mandate.jointUndertakings),
	operation: (scope) =>
		rowsAs(
			'operation',
			ofParty(scope, scope.facts.content.mandate.operations)?.filter(({ name }) => hasText(name))
		),
	limit: ({ facts }) => linesAs('limit', facts.content.mandate.notIncluded),
	resource: ({ facts }) =>
		rowsAs(
			'resource',
			facts.content.mandate.undertakings?.filter(({ guaranteed }) => hasText(guaranteed))
		),
	grant: ({ facts }) =>
		rowsAs(
			'grant',
			facts.content.mandate.grants?.filter(({ name }) => hasText(name))
		),
	partyLead: ({ facts }) =>
		(facts.content.mandate.partyLeads ?? [])
			.filter(({ function: name }) => hasText(name))
			.map(({ id }) => ({ id, bound: {} })),
	middleManager: ({ facts }) =>
		rowsAs(
			'middleManager',
			facts.content.mandate.middleManagers?.filter(({ function: name }) => hasText(name))
		),
	anchoring: ({ facts }) => rowsAs('anchoring', facts.content.mandate.anchoring),
	/** Who does what in the area a clause stands in; outside areas, what holds for all of them. */
	step: (scope) => {
		const area = boundRow(scope.bound, 'focusArea');
		return rowsAs(
			'step',
			scope.facts.content.mandate.responsibilities?.filter((row) =>
				area ? row.area === area.id : !hasText(row.area)
			)
		);
	},
	deviationTrigger: ({ facts }) =>
		choicesAs(
			'deviationTrigger',
			facts.content.mandate.escalation?.triggers,
			facts.content.mandate.escalation?.triggersOther
		),
	escalationStep: ({ facts }) => rowsAs('escalationStep', facts.content.mandate.escalation?.steps),
	risk: ({ facts }) => rowsAs('risk', facts.content.mandate.risks)
} as const satisfies Readonly<Record<string, ListOf>>;
