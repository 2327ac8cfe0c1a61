/** Roles with a mandate, limits, time and somebody in them (B4, B5, M12, M13, M19; Brå 1.1). */
import { hasAmountOfTime, isBlank } from '../blank.ts';
import { fold } from '../fold.ts';
import type { Measure, Role } from '#lib/domain/sections/content.ts';
import { roles, roleSlot } from './lists.ts';
import type { Placed, Reading } from './reading.ts';
import { each, notice, once, warning, type Rules } from './rule.ts';

/** Ordinary duties are an answer for most roles, but not for the two Brå asks about by name. */
const saysTime = ({ capacity }: Role): boolean =>
	hasAmountOfTime(capacity) || capacity?.unit === 'ordinary';

const isReady = (role: Role): boolean => hasAmountOfTime(role.capacity) && !isBlank(role.mayDecide);

/** The roles Brå names: the municipality's coordinator and the police's municipal officer, where such parties are. */
function keyRolesLackTime({ content, parties }: Reading): boolean {
	const kinds = [...parties.values()].map(({ kind }) => kind);
	const wanted = [
		...(kinds.includes('municipality') ? (['coordinator'] as const) : []),
		...(kinds.includes('police') ? (['municipal_police_officer'] as const) : [])
	];
	const held = content.mandate.roles ?? [];
	return wanted.some((role) => !held.some((one) => one.role === role && isReady(one)));
}

const dependingOn = (role: Role, { measures }: Reading): readonly Placed<Measure>[] =>
	isBlank(role.function)
		? []
		: measures.filter(
				({ row }) => fold(row.owner?.function ?? '').trim() === fold(role.function ?? '').trim()
			);

export const roleRules = {
	roleWithoutMandate: warning(each(roles, 'mayDecide', ({ row }) => isBlank(row.mayDecide))),
	roleWithoutLimits: notice(each(roles, 'notRole', ({ row }) => isBlank(row.notRole))),
	roleWithoutCapacity: warning(each(roles, 'capacity', ({ row }) => !saysTime(row))),
	keyRolesWithoutTime: warning(once('mandate.roles', keyRolesLackTime)),
	roleEmpty: warning(
		each(
			roles,
			'deputy',
			({ row }, reading) =>
				isBlank(row.holder) && isBlank(row.deputy) && dependingOn(row, reading).length > 0,
			({ row, position }, reading) => ({
				role: roleSlot(row, position),
				count: dependingOn(row, reading).length
			})
		)
	)
} satisfies Rules;
