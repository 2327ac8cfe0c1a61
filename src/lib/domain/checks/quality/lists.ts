/** The lists the rules are asked of. */
import type { AgreementContent, Role } from '#lib/domain/sections/content.ts';
import { placed, type Placed } from './reading.ts';
import { named, type List } from './rule.ts';
import type { Slot, Unnamed } from './warning.ts';

/** A list at a path, and the slot its rows go by. */
export const listAt = <Row extends { readonly id: string }>(
	path: string,
	rows: (content: AgreementContent) => readonly Row[] | undefined,
	slot: string,
	call: (row: Row, position: number) => Slot
): List<Placed<Row>> => ({
	rows: ({ content }) => placed(rows(content), path),
	slots: ({ row, position }) => ({ [slot]: call(row, position) })
});

const worked = <P extends Placed<unknown>>(
	rows: List<P>['rows'],
	slot: Unnamed,
	name: (one: P) => string | undefined
): List<P> => ({
	rows,
	slots: (one) => ({ [slot]: named(name(one), slot, one.position) })
});

export const areas = worked(
	(reading) => reading.areas,
	'area',
	({ row }) => row.name
);
export const causes = worked(
	(reading) => reading.causes,
	'cause',
	({ row }) => row.text
);
export const goals = worked(
	(reading) => reading.goals,
	'goal',
	({ row }) => row.text
);
/** Those still in the plan. */
export const measures = worked(
	(reading) => reading.measures,
	'measure',
	({ row }) => row.title
);

export const problems = listAt(
	'situation.problems',
	({ situation }) => situation.problems,
	'problem',
	({ name }, position) => named(name, 'problem', position)
);

export const forums = listAt(
	'structure.forums',
	({ structure }) => structure.forums,
	'forum',
	({ name }, position) => named(name, 'forum', position)
);

/** A role is called by its template, or by what was written when it is none of them. */
export function roleSlot(role: Role, position: number): Slot {
	if (role.role !== undefined && role.role !== 'other')
		return { options: 'roleTemplate', value: role.role };
	return named(role.roleOther ?? role.function, 'role', position);
}

export const roles = listAt('mandate.roles', ({ mandate }) => mandate.roles, 'role', roleSlot);
