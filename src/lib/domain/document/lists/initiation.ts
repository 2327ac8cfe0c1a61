import type { Actor, Party } from '#lib/domain/sections/content.ts';
import { hasText } from '../answers.ts';
import { legalFormOf } from '../legal-form.ts';
import type { Scope } from '../scope.ts';
import { choicesAs, linesAs, rowsAs, type ListOf } from './item.ts';

const parties = ({ facts }: Scope): readonly Party[] => facts.content.initiation.parties ?? [];
const bodies = (scope: Scope): readonly (Party | Actor)[] => [
	...parties(scope),
	...(scope.facts.content.initiation.actors ?? [])
];
const counted = (rows: readonly { readonly id: string }[]) =>
	rows.map(({ id }) => ({ id, bound: {} }));
const isNoAuthority = (body: Party | Actor) =>
	['private', 'unclear'].includes(legalFormOf(body) ?? '');

/** Lists that texts only count; nothing is bound in them. */
const countedBodies = {
	authority: (scope) =>
		counted(parties(scope).filter((party) => legalFormOf(party) === 'authority')),
	policeParty: (scope) => counted(parties(scope).filter(({ kind }) => kind === 'police')),
	nonAuthorityParty: (scope) => counted(parties(scope).filter(isNoAuthority)),
	nonAuthorityBody: (scope) => counted(bodies(scope).filter(isNoAuthority)),
	municipalCompany: (scope) =>
		counted(bodies(scope).filter((body) => legalFormOf(body) === 'municipal_company')),
	privateParty: (scope) =>
		counted(
			parties(scope).filter(
				(party) =>
					['housing', 'company', 'association'].includes(party.kind ?? '') &&
					legalFormOf(party) === 'private'
			)
		)
} as const satisfies Readonly<Record<string, ListOf>>;

export const initiationLists = {
	...countedBodies,
	party: ({ facts }) => rowsAs('party', facts.content.initiation.parties),
	municipality: ({ facts }) =>
		rowsAs(
			'municipality',
			facts.content.initiation.parties?.filter(({ kind }) => kind === 'municipality')
		).map(({ id, bound }) => ({ id, bound: { ...bound, party: bound.municipality } })),
	/** A party that signs for its own organisation, with all it undertakes in the common part. */
	partyInCommonPart: ({ facts }) =>
		rowsAs(
			'party',
			facts.content.initiation.parties?.filter(
				({ kind }) =>
					kind !== 'municipality' || facts.content.initiation.documentKind !== 'joint_part'
			)
		),
	actor: ({ facts }) =>
		rowsAs(
			'actor',
			facts.content.initiation.actors?.filter(({ name }) => hasText(name))
		),
	/** A contact of a party that is not a municipality. */
	otherContact: ({ facts }) => {
		const others = new Set(
			(facts.content.initiation.parties ?? [])
				.filter(({ kind }) => kind !== 'municipality')
				.map(({ id }) => id)
		);
		return (facts.content.initiation.contacts ?? [])
			.filter(
				({ party, function: name }) => party !== undefined && others.has(party) && hasText(name)
			)
			.map(({ id }) => ({ id, bound: {} }));
	},
	origin: ({ facts }) => rowsAs('origin', facts.content.initiation.origin),
	lesson: ({ facts }) => linesAs('lesson', facts.content.initiation.lessons),
	need: ({ facts }) =>
		rowsAs(
			'need',
			facts.content.initiation.supportGaps?.filter(({ need }) => hasText(need))
		),
	cooperationDecision: ({ facts }) =>
		rowsAs(
			'decision',
			facts.content.initiation.cooperationDecisions?.filter(({ body }) => hasText(body))
		),
	purpose: ({ facts }) =>
		rowsAs(
			'purpose',
			facts.content.initiation.purposes?.filter(({ text }) => hasText(text))
		),
	overallGoal: ({ facts }) =>
		rowsAs(
			'overallGoal',
			facts.content.initiation.overallGoals?.filter(({ text }) => hasText(text))
		),
	principle: ({ facts }) =>
		choicesAs(
			'principle',
			facts.content.initiation.principles,
			facts.content.initiation.principlesOther
		),
	related: ({ facts }) =>
		rowsAs(
			'related',
			facts.content.initiation.relatedDocuments?.filter(({ title }) => hasText(title))
		),
	milestone: ({ facts }) =>
		rowsAs(
			'milestone',
			facts.content.initiation.milestones?.filter(({ date }) => date !== undefined)
		),
	includedPlace: ({ facts }) =>
		(facts.content.initiation.includedPlaces ?? [])
			.filter(hasText)
			.map((id) => ({ id, bound: {} })),
	inheritedArea: ({ facts }) =>
		rowsAs(
			'inheritedArea',
			facts.content.initiation.parentAreas?.filter(
				({ use }) => use === 'as_is' || use === 'refined'
			)
		),
	unusedArea: ({ facts }) =>
		rowsAs(
			'unusedArea',
			facts.content.initiation.parentAreas?.filter(({ use }) => use === 'not_used')
		)
} as const satisfies Readonly<Record<string, ListOf>>;
