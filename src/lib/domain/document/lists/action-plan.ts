import { boundRow } from '../bound.ts';
import type { Bound } from '../scope.ts';
import type { Item, ListOf } from './item.ts';

/** What the engine has worked out before a plan is composed; nothing of it outside a plan. */
export interface PlanOrder {
	/** Measures by the id of their area, in the order of its causes. */
	readonly inArea: ReadonlyMap<string, readonly Item[]>;
	readonly withoutArea: readonly Item[];
	/** Causes and goals by id, with the number they are called by. */
	readonly causes: ReadonlyMap<string, Item>;
	readonly goals: ReadonlyMap<string, Item>;
}

const orderIn = ({ planOrder }: Bound) => planOrder as PlanOrder | undefined;

const named = (ids: readonly string[] | undefined, items: ReadonlyMap<string, Item> | undefined) =>
	(ids ?? []).flatMap((id) => items?.get(id) ?? []);

export const actionPlanLists = {
	plannedMeasure: ({ bound }) => {
		const order = orderIn(bound);
		return order ? [...[...order.inArea.values()].flat(), ...order.withoutArea] : [];
	},
	measureInArea: ({ bound }) =>
		orderIn(bound)?.inArea.get(boundRow(bound, 'focusArea')?.id ?? '') ?? [],
	measureWithoutArea: ({ bound }) => orderIn(bound)?.withoutArea ?? [],
	areaWithMeasures: ({ bound }) =>
		[...(orderIn(bound)?.inArea ?? [])]
			.filter(([, measures]) => measures.length > 0)
			.map(([id]) => ({ id, bound: {} })),
	causeOfMeasure: ({ bound }) => named(boundRow(bound, 'measure')?.causes, orderIn(bound)?.causes),
	goalOfMeasure: ({ bound }) => named(boundRow(bound, 'measure')?.goals, orderIn(bound)?.goals),
	/** A cause that nothing is done about yet. */
	causeWithoutMeasure: ({ bound }) => {
		const order = orderIn(bound);
		const area = boundRow(bound, 'focusArea');
		const answered = new Set(
			(order?.inArea.get(area?.id ?? '') ?? []).flatMap(
				(item) => boundRow(item.bound, 'measure')?.causes ?? []
			)
		);
		const open = (area?.causes ?? []).map(({ id }) => id).filter((id) => !answered.has(id));
		return named(open, order?.causes);
	}
} as const satisfies Readonly<Record<string, ListOf>>;
