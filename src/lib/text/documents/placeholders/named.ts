/** What things that are referred to are called in the documents. */
import type { DocumentFacts, Scope } from '#lib/domain/document/scope.ts';
import type { Actor, Party } from '#lib/domain/sections/content.ts';
import type { Target } from '#lib/domain/sections/fields.ts';
import { fit } from '#lib/text/swedish/fit.ts';
import { properNames, type IsProper } from '#lib/text/swedish/names.ts';
import { placesOf } from './places.ts';

const lists: Readonly<Record<Target, string>> = {
	party: 'initiation.parties',
	actor: 'initiation.actors',
	forum: 'structure.forums',
	area: 'focusAreas.areas',
	problem: 'situation.problems',
	cause: 'focusAreas.areas.causes',
	goal: 'focusAreas.areas.goals',
	indicator: 'focusAreas.areas.indicators',
	place: 'focusAreas.areas.places',
	measure: 'actionPlan.measures',
	undertaking: 'mandate.undertakings',
	signatory: 'mandate.signatories'
};

/** The row with that id; undefined when it was removed. */
export function rowOf(
	target: Target,
	id: string | undefined,
	{ facts }: Scope
): object | undefined {
	return id === undefined ? undefined : placesOf(facts).byId.get(lists[target])?.get(id)?.values;
}

/** The party's full name. The police are one authority, whatever unit takes part. */
export function partyName({ organisation, kind }: Party): string {
	const written = organisation?.trim() ?? '';
	return written === '' && kind === 'police' ? 'Polismyndigheten' : written;
}

/** `kommunen`, `polisen`, else what was chosen or the full name; style.md section 4. */
export function partyShortName(party: Party, scope: Scope): string {
	const chosen = party.shortName?.trim();
	if (chosen) return fit(chosen, 'function', isProperIn(scope.facts));
	const alike = (scope.facts.content.initiation.parties ?? []).filter(
		({ kind }) => kind === party.kind
	);
	if (party.kind === 'municipality' && alike.length === 1) return 'kommunen';
	if (party.kind === 'police')
		return alike.length === 1 ? 'polisen' : (party.unit?.trim() ?? 'polisen');
	return partyName(party);
}

/** A party by its short name, or an actor by its name; undefined when it was removed. */
export function organisationName(id: string | undefined, scope: Scope): string | undefined {
	const party = rowOf('party', id, scope) as Party | undefined;
	if (party) return partyShortName(party, scope);
	const actor = rowOf('actor', id, scope) as Actor | undefined;
	return actor?.name === undefined
		? undefined
		: fit(actor.name, 'function', isProperIn(scope.facts));
}

/** What a row is called, by the field that names it. */
export function nameOf(target: Target, id: string, scope: Scope): string | undefined {
	if (target === 'party' || target === 'actor') return organisationName(id, scope);
	const row = rowOf(target, id, scope) as Readonly<Record<string, unknown>> | undefined;
	const name = row?.name ?? row?.text ?? row?.title ?? row?.function;
	if (typeof name !== 'string' || name.trim() === '') return undefined;
	return fit(name, target === 'place' ? 'name' : 'function', isProperIn(scope.facts));
}

const proper = new WeakMap<DocumentFacts, IsProper>();

/** Whether a text begins with a name that occurs in the agreement: a party, an actor, a forum or a place. */
export function isProperIn(facts: DocumentFacts): IsProper {
	const found = proper.get(facts) ?? properNames(namesIn(facts));
	proper.set(facts, found);
	return found;
}

function namesIn({ content }: DocumentFacts): readonly string[] {
	const { initiation, structure, focusAreas } = content;
	const names = [
		...(initiation.parties ?? []).flatMap((party) => [
			party.organisation,
			party.shortName,
			party.unit
		]),
		...(initiation.actors ?? []).map(({ name }) => name),
		...(initiation.includedPlaces ?? []),
		...(initiation.policeAreaOther ?? []),
		...(initiation.crossBorder?.municipalities ?? []),
		...(structure.forums ?? []).map(({ name }) => name),
		...(focusAreas.areas ?? []).flatMap(({ places }) => (places ?? []).map(({ name }) => name))
	];
	return names.filter((name) => name !== undefined);
}

/** A function, body or noun phrase as it stands in the middle of a sentence; empty when nothing is written. */
export function phraseIn({ facts }: Scope, words: string | undefined): string {
	return words === undefined ? '' : fit(words, 'function', isProperIn(facts));
}
