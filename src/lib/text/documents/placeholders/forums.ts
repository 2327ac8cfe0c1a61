/** Forums and functions as they are named in running text. */
import type { Scope } from '#lib/domain/document/scope.ts';
import type { Forum } from '#lib/domain/sections/content.ts';
import { organisationName, phraseIn, rowOf } from './named.ts';
import { placesOf } from './places.ts';

export function forumsOf({ facts }: Scope): readonly Forum[] {
	return placesOf(facts).answered.structure.forums ?? [];
}

export function forumById(id: string | undefined, scope: Scope): Forum | undefined {
	return forumsOf(scope).find((forum) => forum.id === id);
}

/** Functions in definite form, as they stand in a sentence. */
export function functionsOf(
	rows: readonly { readonly function?: string }[] | undefined,
	scope: Scope
): readonly string[] {
	return (rows ?? []).map((row) => phraseIn(scope, row.function));
}

/**
 * Members by function. The organisation is said where the function does not tell it: for actors that are no party,
 * and where several municipalities are parties.
 */
export function membersOf(forum: Forum | undefined, scope: Scope): readonly string[] {
	const parties = placesOf(scope.facts).answered.initiation.parties ?? [];
	const several = parties.filter(({ kind }) => kind === 'municipality').length > 1;
	return (forum?.members ?? []).map((member) => {
		const title = phraseIn(scope, member.function);
		const organisation = organisationName(member.organisation, scope);
		if (organisation === undefined) return title;
		if (title === '') return organisation;
		const isSaid = title.toLowerCase().includes(organisation.toLowerCase());
		const isParty = rowOf('party', member.organisation, scope) !== undefined;
		return isSaid || (isParty && !several) ? title : `${title} (${organisation})`;
	});
}
