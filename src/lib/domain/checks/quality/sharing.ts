/** Who may share what, and who decides (M16, G3, H3). OSL 10 ch.; prop. 2024/25:180; lag (2025:170). */
import type { Actor, Party } from '#lib/domain/sections/content.ts';
import { organisationName } from '#lib/domain/sections/readers.ts';
import type { OptionOf } from '#lib/domain/sections/vocabulary.ts';
import { isBlank } from '../blank.ts';
import { fold } from '../fold.ts';
import { listAt, measures } from './lists.ts';
import type { Reading } from './reading.ts';
import { each, named, notice, once, warning, type Rule, type Rules } from './rule.ts';

const situations = listAt(
	'structure.sharingSituations',
	({ structure }) => structure.sharingSituations,
	'situation',
	({ situation }, position) => named(situation, 'situation', position)
);

/** Authorities by their kind, unless somebody has answered otherwise. */
const authorities: ReadonlySet<Party['kind'] | Actor['kind']> = new Set([
	'municipality',
	'city_district',
	'department',
	'police',
	'region',
	'state',
	'rescue',
	'school',
	'social',
	'leisure',
	'planning',
	'health',
	'neighbour',
	'authority'
]);

/** Not knowing is not being one. */
function isAuthority(id: string, { parties, actors }: Reading): boolean {
	const organisation = parties.get(id) ?? actors.get(id);
	if (organisation?.legalForm !== undefined) return organisation.legalForm === 'authority';
	return authorities.has(organisation?.kind);
}

function isSocialServices(id = '', { parties, actors }: Reading): boolean {
	if (actors.get(id)?.kind === 'social') return true;
	const party = parties.get(id);
	return /social/.test(fold(`${party?.organisation ?? ''} ${party?.unit ?? ''}`));
}

/** Said once, at the first situation that takes the route. */
const onRoute =
	(route: OptionOf<'sharingRoute'>): Rule['find'] =>
	(reading) =>
		situations
			.rows(reading)
			.filter(({ row }) => row.route === route)
			.slice(0, 1)
			.map(({ path }) => ({ path: `${path}.route` }));

export const sharingRules = {
	sharingWithoutDecider: warning(
		each(situations, 'decides', ({ row }) => isBlank(row.decides) || isBlank(row.noted))
	),
	sharingOutsideAuthorities: warning(
		each(
			situations,
			'to',
			({ row }, reading) =>
				row.route === 'osl_10_15a' && row.to !== undefined && !isAuthority(row.to, reading),
			({ row }, { content }) => ({
				receiver: named(organisationName(content, row.to), 'organisation')
			})
		)
	),
	sharingWeighFirst: notice(onRoute('osl_10_15a')),
	sharingSocialServicesDuty: warning(
		each(
			situations,
			'route',
			({ row }, reading) => row.route === 'sfs_2025_170' && isSocialServices(row.from, reading)
		)
	),
	sharingSocialServicesToPolice: notice(onRoute('osl_10_18')),
	sharingNoContact: warning(
		once('structure.sharingContacts', ({ content }) =>
			(content.structure.sharingContacts ?? []).every((row) => isBlank(row.function))
		)
	),
	grantTerms: warning(each(measures, 'measureKind', ({ row }) => row.measureKind === 'grant_terms'))
} satisfies Rules;
