import { describe, expect, test } from 'vitest';
import { decide } from '#lib/domain/agreement/decide.ts';
import { apply, eventsOf, given, ready } from '../../../support/agreement.ts';

describe('an answer', () => {
	test('is set, changed and cleared', () => {
		const state = given({ type: 'setAnswer', path: 'initiation.title', value: 'Samverkan 2027' });
		expect(state.content.initiation.title).toBe('Samverkan 2027');
		const cleared = apply(
			state,
			eventsOf(decide(state, { type: 'setAnswer', path: 'initiation.title', value: null }))
		);
		expect(cleared.content.initiation.title).toBeUndefined();
	});

	test('that is the same again changes nothing, so a repeated command is harmless', () => {
		const state = given({ type: 'setAnswer', path: 'initiation.title', value: 'Samverkan 2027' });
		expect(
			decide(state, { type: 'setAnswer', path: 'initiation.title', value: 'Samverkan 2027' })
		).toEqual({ outcome: 'accepted', events: [] });
	});

	test.each([
		['initiation.period', { start: '2027-01-01', end: '2026-12-31' }, 'end_before_start'],
		['situation.lastUpdated', '2026-02-30', 'not_date'],
		['structure.coordinationCapacity', { amount: 140, unit: 'percent' }, 'not_percent'],
		['initiation.renewal', 'sometimes', 'not_option'],
		['initiation.sinceYear', 15, 'not_year'],
		['initiation.need', 'x'.repeat(100_001), 'too_long'],
		['structure.childrenAges', { from: 25, to: 12 }, 'not_ages']
	])('%s = %j is refused as %s', (path, value, reason) => {
		expect(decide(given(), { type: 'setAnswer', path, value })).toEqual({
			outcome: 'refused',
			refusal: { code: 'invalidValue', path, reason }
		});
	});

	test('keeps text as text, and drops only what no file can hold', () => {
		const typed = '<script>alert(1)</script> 👮 å\u0000\uFFFE\uD800';
		const state = given({ type: 'setAnswer', path: 'initiation.need', value: typed });
		expect(state.content.initiation.need).toBe('<script>alert(1)</script> 👮 å');
	});

	test('takes 50 000 characters', () => {
		const long = 'å'.repeat(50_000);
		expect(
			given({ type: 'setAnswer', path: 'initiation.need', value: long }).content.initiation.need
		).toBe(long);
	});

	test('to a question that is not there is refused', () => {
		expect(
			decide(given(), { type: 'setAnswer', path: 'initiation.mood', value: 'glad' })
		).toMatchObject({ refusal: { code: 'unknownQuestion' } });
		expect(
			decide(given(), { type: 'setAnswer', path: 'constructor.prototype', value: 'x' })
		).toMatchObject({ refusal: { code: 'unknownQuestion' } });
	});

	test('in a row that somebody removed is refused, so that the typed text can be shown again', () => {
		const state = given(...ready, { type: 'removeRow', list: 'initiation.purposes', row: 's1' });
		expect(
			decide(state, { type: 'setAnswer', path: 'initiation.purposes.s1.text', value: 'att' })
		).toMatchObject({ refusal: { code: 'rowGone' } });
	});

	test('based on an older text is a conflict that holds both', () => {
		const read = given({ type: 'setAnswer', path: 'initiation.title', value: 'Första' });
		const changed = apply(
			read,
			eventsOf(decide(read, { type: 'setAnswer', path: 'initiation.title', value: 'Deras' }))
		);
		expect(
			decide(changed, {
				type: 'setAnswer',
				path: 'initiation.title',
				value: 'Min',
				base: read.version
			})
		).toEqual({
			outcome: 'conflict',
			conflict: { path: 'initiation.title', theirs: 'Deras', mine: 'Min', seq: changed.version }
		});
		const other = decide(changed, {
			type: 'setAnswer',
			path: 'initiation.need',
			value: 'Ett behov.',
			base: read.version
		});
		expect(other.outcome).toBe('accepted');
	});

	test('can be decided later, keeps what was written, and is answered now', () => {
		const state = given(
			{ type: 'setAnswer', path: 'initiation.need', value: 'Utkast' },
			{
				type: 'postponeAnswer',
				path: 'initiation.need',
				responsible: 'styrgruppen',
				date: '2027-01-31'
			}
		);
		expect(state.postponed).toEqual({
			'initiation.need': { responsible: 'styrgruppen', date: '2027-01-31' }
		});
		expect(state.content.initiation.need).toBe('Utkast');
		const now = apply(
			state,
			eventsOf(decide(state, { type: 'setAnswer', path: 'initiation.need', value: 'Utkast' }))
		);
		expect(now.postponed).toEqual({});
	});

	test('is not postponed with a longer name than can be sent', () => {
		const path = 'mandate.escalation';
		expect(decide(given(), { type: 'postponeAnswer', path, responsible: 'x'.repeat(501) })).toEqual(
			{ outcome: 'refused', refusal: { code: 'invalidValue', path, reason: 'too_long' } }
		);
	});

	test('that must be given now cannot be postponed', () => {
		expect(decide(given(), { type: 'postponeAnswer', path: 'initiation.title' })).toMatchObject({
			refusal: { code: 'cannotBePostponed' }
		});
	});

	test('about the coordinator is the role itself, stored once (SFS 2023:196 11 §)', () => {
		const state = given(
			{ type: 'setAnswer', path: 'structure.coordinationHolder', value: 'kommunens samordnare' },
			{
				type: 'setAnswer',
				path: 'structure.coordinationCapacity',
				value: { amount: 50, unit: 'percent' }
			}
		);
		expect(state.content.mandate.roles).toEqual([
			{
				id: 'coordinator',
				role: 'coordinator',
				function: 'kommunens samordnare',
				capacity: { amount: 50, unit: 'percent' }
			}
		]);
		expect(state.content.structure).toEqual({});
	});
});
