/** Which side somebody in a forum comes from. Told by the organisation chosen, and else by the words of the function. */
import type { AgreementContent, Forum } from '#lib/domain/sections/content.ts';
import { actorById, isMunicipal, partyById } from '#lib/domain/sections/readers.ts';
import { isBlank } from './blank.ts';
import { fold } from './fold.ts';

export type Side = 'municipality' | 'other' | 'unknown';

/** Kinds of actors that a municipality most often runs itself. */
const municipalActors: ReadonlySet<string | undefined> = new Set([
	'school',
	'social',
	'leisure',
	'planning'
]);

const otherWords = /polis|region|lansstyrelse|fastighetsagar|forening/;
const municipalWords = /kommun|stadsdel|\b(?:namnd|forvaltning)/;

export function sideOfOrganisation(content: AgreementContent, id: string | undefined): Side {
	const party = partyById(content, id);
	if (party)
		return party.kind === undefined ? 'unknown' : isMunicipal(party) ? 'municipality' : 'other';
	const actor = actorById(content, id);
	if (actor?.kind === undefined) return 'unknown';
	return municipalActors.has(actor.kind) ? 'municipality' : 'other';
}

/** The side of a function: of the member or the party's own list that names it, or by its words ("kommunstyrelsens …"). */
export function sideOfFunction(
	content: AgreementContent,
	forum: Forum,
	title: string | undefined
): Side {
	if (title === undefined || isBlank(title)) return 'unknown';
	const same = (other: string | undefined) => fold(other ?? '').trim() === fold(title).trim();
	const member = (forum.members ?? []).find((one) => same(one.function));
	const listed = [
		...(content.mandate.partyLeads ?? []),
		...(content.mandate.roles ?? []),
		...(content.mandate.signatories ?? [])
	].find((one) => one.party !== undefined && same(one.function));
	const chosen = sideOfOrganisation(content, member?.organisation ?? listed?.party);
	if (chosen !== 'unknown') return chosen;
	const words = fold(title);
	if (otherWords.test(words)) return 'other';
	return municipalWords.test(words) ? 'municipality' : 'unknown';
}
