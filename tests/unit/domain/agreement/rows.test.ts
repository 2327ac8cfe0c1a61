import { describe, expect, test } from 'vitest';
import { decide } from '#lib/domain/agreement/decide.ts';
import { apply, eventsOf, given, ready } from '../../../support/agreement.ts';

const measures = (...ids: readonly string[]) =>
	({
		type: 'addRows',
		list: 'actionPlan.measures',
		rows: ids.map((id) => ({ id, title: `Åtgärd ${id}` }))
	}) as const;
const order = (state: ReturnType<typeof given>) =>
	state.content.actionPlan.measures?.map(({ id }) => id);

describe('rows', () => {
	test('are added last, or after another, and once however often they are sent', () => {
		const state = given(measures('a', 'b'), { ...measures('c'), after: 'a' }, measures('b'));
		expect(order(state)).toEqual(['a', 'c', 'b']);
	});

	test('sent twice in one command are added once', () => {
		expect(order(given(measures('a', 'a', 'b')))).toEqual(['a', 'b']);
	});

	test('move by id', () => {
		const state = given(measures('a', 'b', 'c'), {
			type: 'moveRow',
			list: 'actionPlan.measures',
			row: 'c',
			after: null
		});
		expect(order(state)).toEqual(['c', 'a', 'b']);
	});

	test('nest, and are reached by the ids on the way', () => {
		const state = given(
			{ type: 'addRows', list: 'structure.forums', rows: [{ id: 'f1', name: 'styrgruppen' }] },
			{
				type: 'addRows',
				list: 'structure.forums.f1.members',
				rows: [{ id: 'm1', function: 'rektorn' }]
			},
			{ type: 'setAnswer', path: 'structure.forums.f1.members.m1.representsSchool', value: true }
		);
		expect(state.content.structure.forums?.[0]?.members).toEqual([
			{ id: 'm1', function: 'rektorn', representsSchool: true }
		]);
	});

	test('that others point at are removed only with a yes that was told how many links break', () => {
		const state = given(...ready, {
			type: 'addRows',
			list: 'mandate.signatories',
			rows: [{ id: 'u1', party: 'polisen', function: 'chefen för lokalpolisområdet' }]
		});
		const asked = decide(state, { type: 'removeRow', list: 'initiation.parties', row: 'polisen' });
		expect(asked).toMatchObject({ refusal: { code: 'rowInUse', links: 1 } });
		const gone = apply(
			state,
			eventsOf(
				decide(state, {
					type: 'removeRow',
					list: 'initiation.parties',
					row: 'polisen',
					confirmed: true
				})
			)
		);
		expect(gone.content.initiation.parties?.map(({ id }) => id)).toEqual(['kommunen']);
		expect(gone.content.mandate.signatories?.[0]?.party).toBe('polisen');
	});

	test('with a value that cannot be are refused whole', () => {
		const decision = decide(given(), {
			type: 'addRows',
			list: 'mandate.roles',
			rows: [{ id: 'r1', capacity: { amount: 101, unit: 'percent' } }]
		});
		expect(decision).toMatchObject({
			refusal: { code: 'invalidValue', path: 'mandate.roles.r1.capacity', reason: 'not_percent' }
		});
	});

	test('take their open questions with them when they go', () => {
		const state = given(
			...ready,
			{ type: 'postponeAnswer', path: 'focusAreas.areas.o1.ages' },
			{ type: 'removeRow', list: 'focusAreas.areas', row: 'o1' }
		);
		expect(state.postponed).toEqual({});
	});
});
