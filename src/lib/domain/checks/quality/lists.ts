/** The lists the rules are asked of. */
import type { Problem, Role } from '#lib/domain/sections/content.ts';
import { placed, type Placed, type Reading } from './reading.ts';
import { named, type List } from './rule.ts';
import type { Slot, Unnamed } from './warning.ts';

type Rows<P extends Placed<unknown>> = List<P>['rows'];

const list = <P extends Placed<unknown>>(
	rows: Rows<P>,
	slot: Unnamed,
	name: (one: P) => string | undefined
): List<P> => ({
	rows,
	slots: (one) => ({ [slot]: named(name(one), slot, one.position) })
});

export const areas = list(
	(reading) => reading.areas,
	'area',
	({ row }) => row.name
);
export const causes = list(
	(reading) => reading.causes,
	'cause',
	({ row }) => row.text
);
export const goals = list(
	(reading) => reading.goals,
	'goal',
	({ row }) => row.text
);
export const measures = list(
	(reading) => reading.measures,
	'measure',
	({ row }) => row.title
);

export const problems = list<Placed<Problem>>(
	({ content }) => placed(content.situation.problems, 'situation.problems'),
	'problem',
	({ row }) => row.name
);

export const forums = list(
	({ content }) => placed(content.structure.forums, 'structure.forums'),
	'forum',
	({ row }) => row.name
);

/** A role is called by its template, or by what was written when it is none of them. */
export function roleSlot({ row, position }: Placed<Role>): Slot {
	if (row.role !== undefined && row.role !== 'other')
		return { options: 'roleTemplate', value: row.role };
	return named(row.roleOther ?? row.function, 'role', position);
}

export const roles: List<Placed<Role>> = {
	rows: ({ content }: Reading) => placed(content.mandate.roles, 'mandate.roles'),
	slots: (one) => ({ role: roleSlot(one) })
};
