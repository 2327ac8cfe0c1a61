/** What a measure is called in the rows of other measures. */
import type { Scope } from '#lib/domain/document/scope.ts';
import type { PlanOrder } from '#lib/domain/document/lists/action-plan.ts';
import type { Measure } from '#lib/domain/sections/content.ts';
import { rowOf } from './named.ts';
import { planPhrases } from './words.ts';

const known = new WeakMap<PlanOrder, ReadonlyMap<string, unknown>>();

/** `åtgärd 1.2` by its place in the plan that is written, else its title; undefined when it was removed. */
export function measureName(id: string | undefined, scope: Scope): string | undefined {
	const title = (rowOf('measure', id, scope) as Measure | undefined)?.title;
	const order = scope.bound.planOrder as PlanOrder | undefined;
	if (title === undefined || id === undefined || order === undefined) return title;
	const numbers = known.get(order) ?? numbersIn(order);
	known.set(order, numbers);
	const number = numbers.get(id);
	return typeof number === 'string' ? `${planPhrases.measure} ${number}` : title;
}

function numbersIn({ inArea, withoutArea }: PlanOrder): ReadonlyMap<string, unknown> {
	const items = [...[...inArea.values()].flat(), ...withoutArea];
	return new Map(items.map(({ id, bound }) => [id, bound.measureOrdinal]));
}
