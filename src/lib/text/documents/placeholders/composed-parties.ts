/** Who the parties are, in names and numbers. */
import type { Actor, Party } from '#lib/domain/sections/content.ts';
import { isMunicipal, legalFormOf } from '#lib/domain/document/legal-form.ts';
import type { Resolvers, Scope } from '#lib/domain/document/scope.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { composed, composedOf, counted } from './composed.ts';
import { forumsOf, functionsOf } from './forums.ts';
import { organisationName, partyName, partyShortName, phraseIn } from './named.ts';
import { titleWords, documentKinds } from './words.ts';

const partiesOf = ({ initiation }: AgreementContent) => initiation.parties ?? [];
const municipalitiesOf = (content: AgreementContent) =>
	partiesOf(content).filter(({ kind }) => kind === 'municipality');
const others = (content: AgreementContent) =>
	partiesOf(content).filter((party) => !isMunicipal(party));

const shortNames = (parties: readonly Party[], scope: Scope) =>
	parties.map((party) => partyShortName(party, scope));

const isNoAuthority = (body: Party | Actor) =>
	['private', 'unclear'].includes(legalFormOf(body) ?? '');

/** Parties by their short names, then actors. */
function bodies(content: AgreementContent, scope: Scope, wanted: (body: Party | Actor) => boolean) {
	return [
		...shortNames(partiesOf(content).filter(wanted), scope),
		...(content.initiation.actors ?? [])
			.filter(wanted)
			.map(({ id }) => organisationName(id, scope) ?? '')
	];
}

const partyNames = (parties: readonly Party[]) => parties.map(partyName);

export const partyPlaceholders = {
	titleWord: composed(['initiation.titleWord'], ({ initiation }) => {
		const { titleWord, titleWordOther } = initiation;
		if (titleWord === undefined) return undefined;
		return titleWord === 'other' ? titleWordOther : titleWords[titleWord];
	}),
	documentKind: composed(['initiation.documentKind'], ({ initiation: { documentKind } }) =>
		documentKind === undefined ? undefined : documentKinds[documentKind]
	),

	partyNames: composed(['initiation.parties'], (content) => partyNames(partiesOf(content))),
	partiesCount: counted('initiation.parties', (content) => partiesOf(content).length),
	copiesCount: counted('initiation.parties', (content) => partiesOf(content).length),
	'party.name': composedOf('party', ['organisation'], partyName),
	'party.shortName': composedOf('party', ['shortName', 'kind', 'organisation'], partyShortName),
	municipalityNames: composed(['initiation.parties'], (content) =>
		partyNames(municipalitiesOf(content))
	),
	municipalityName: composed(
		['initiation.parties'],
		(content) => partyNames(municipalitiesOf(content))[0]
	),
	'municipality.name': composedOf('municipality', ['organisation'], partyName),
	otherPartyNames: composed(['initiation.parties'], (content, scope) =>
		shortNames(others(content), scope)
	),
	hostMunicipality: composed(['initiation.hostMunicipality'], (content) => {
		const host = partiesOf(content).find(({ id }) => id === content.initiation.hostMunicipality);
		return host && partyName(host);
	}),
	'signatory.partyName': composedOf('signatory', ['party'], ({ party }, scope) =>
		organisationName(party, scope)
	),

	nonAuthorityParties: composed(['initiation.parties'], (content, scope) =>
		shortNames(partiesOf(content).filter(isNoAuthority), scope)
	),
	nonAuthorities: composed(['initiation.parties', 'initiation.actors'], (content, scope) =>
		bodies(content, scope, isNoAuthority)
	),
	municipalCompanies: composed(['initiation.parties', 'initiation.actors'], (content, scope) =>
		bodies(content, scope, (body) => legalFormOf(body) === 'municipal_company')
	),
	privateParties: composed(['initiation.parties'], (content, scope) =>
		shortNames(
			partiesOf(content).filter(
				({ kind, legalForm }) =>
					legalForm === 'private' && ['housing', 'company', 'association'].includes(kind ?? '')
			),
			scope
		)
	),
	'actor.forum': composedOf('actor', ['id'], ({ id }, scope) =>
		forumsOf(scope)
			.filter(({ members }) => members?.some(({ organisation }) => organisation === id))
			.map(({ name }) => phraseIn(scope, name))
	),

	otherContacts: composed(['initiation.contacts'], (content, scope) => {
		const ids = new Set(others(content).map(({ id }) => id));
		return functionsOf(
			content.initiation.contacts?.filter(({ party }) => ids.has(party ?? '')),
			scope
		);
	}),
	contactPoint: composed(['initiation.contacts'], (content, scope) => {
		const ids = new Set(municipalitiesOf(content).map(({ id }) => id));
		const contact = content.initiation.contacts?.find(({ party }) => ids.has(party ?? ''));
		const parts = [phraseIn(scope, contact?.function), contact?.channel?.trim() ?? ''];
		return parts.filter((part) => part !== '').join(', ');
	}),
	municipalOperations: composed(['mandate.operations'], (content, scope) => {
		const ids = new Set(
			partiesOf(content)
				.filter(isMunicipal)
				.map(({ id }) => id)
		);
		return (content.mandate.operations ?? [])
			.filter(({ party }) => ids.has(party ?? ''))
			.map(({ name }) => phraseIn(scope, name));
	})
} as const satisfies Resolvers;
