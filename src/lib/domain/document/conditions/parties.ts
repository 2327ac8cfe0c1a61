import type { Party } from '#lib/domain/sections/content.ts';
import type { OptionOf } from '#lib/domain/sections/vocabulary.ts';
import { hasText } from '../answers.ts';
import { boundRow } from '../bound.ts';
import { isMunicipal, legalFormOf } from '../legal-form.ts';
import type { Scope } from '../scope.ts';
import type { ConditionsOf } from './condition.ts';

const parties = ({ facts }: Scope) => facts.content.initiation.parties ?? [];
const kindIs = (scope: Scope, ...kinds: readonly OptionOf<'partyKind'>[]) =>
	kinds.some((kind) => kind === boundRow(scope.bound, 'party')?.kind);
const isOtherAuthority = (party: Party) =>
	legalFormOf(party) === 'authority' && !isMunicipal(party) && party.kind !== 'police';

export const partyConditions = {
	municipalityTakesPart: (scope) => parties(scope).some(isMunicipal),
	policeTakePart: (scope) => parties(scope).some(({ kind }) => kind === 'police'),
	/** Other law-enforcing authorities await a lawyer's list: `content/model.md`, open choice 1. */
	municipalityAndPolice: (scope) =>
		parties(scope).some(isMunicipal) && parties(scope).some(({ kind }) => kind === 'police'),
	otherAuthorityTakesPart: (scope) => parties(scope).some(isOtherAuthority),
	someoneIsNoMunicipality: (scope) => parties(scope).some((party) => !isMunicipal(party)),
	schoolTakesPart: ({ facts: { content } }) =>
		(content.initiation.actors ?? []).some(({ kind }) => kind === 'school') ||
		(content.mandate.operations ?? []).some(({ kind }) => kind === 'school') ||
		(content.structure.forums ?? []).some(({ members }) =>
			members?.some(({ representsSchool }) => representsSchool === true)
		),
	partyIsOnlyMunicipality: (scope) =>
		kindIs(scope, 'municipality') &&
		parties(scope).filter(({ kind }) => kind === 'municipality').length === 1,
	partyIsOneOfSeveralMunicipalities: (scope) =>
		kindIs(scope, 'municipality') &&
		parties(scope).filter(({ kind }) => kind === 'municipality').length > 1,
	partyIsMunicipal: (scope) => {
		const party = boundRow(scope.bound, 'party');
		return party !== undefined && isMunicipal(party);
	},
	partyIsPolice: (scope) => kindIs(scope, 'police'),
	partyIsCityDistrict: (scope) => kindIs(scope, 'city_district'),
	partyIsAuthority: (scope) => {
		const party = boundRow(scope.bound, 'party');
		return party !== undefined && legalFormOf(party) === 'authority';
	},
	partyIsCompanyOrAssociation: (scope) => kindIs(scope, 'housing', 'company', 'association'),
	partyHasNoShortName: (scope) => {
		const party = boundRow(scope.bound, 'party');
		return !hasText(party?.shortName) || party?.shortName === party?.organisation;
	},
	otherCommitteesUndertake: ({ facts }) =>
		(facts.content.mandate.undertakings ?? []).some(({ committee }) => hasText(committee)),
	newPartiesAllowed: ({ facts }) => facts.content.initiation.newParties === true
} as const satisfies ConditionsOf;
