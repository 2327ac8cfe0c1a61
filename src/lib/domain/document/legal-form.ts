/** What kind of body a party or an actor is; the rules on secrecy depend on it. `content/model.md`, open choice 6. */
import type { Actor, Party } from '#lib/domain/sections/content.ts';
import type { OptionOf } from '#lib/domain/sections/vocabulary.ts';

const authorities: readonly (string | undefined)[] = [
	'municipality',
	'city_district',
	'department',
	'police',
	'region',
	'state',
	'rescue'
];

/** The answer, or for a party the form that its kind always has. */
export function legalFormOf(body: Party | Actor): OptionOf<'legalForm'> | undefined {
	return body.legalForm ?? (authorities.includes(body.kind) ? 'authority' : undefined);
}

/** A municipality or a part of one. */
export function isMunicipal(party: Party): boolean {
	return (
		party.kind === 'municipality' || party.kind === 'city_district' || party.kind === 'department'
	);
}
