import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printInput, type RawInput } from '#lib/domain/sections/input.ts';
import { parseInput } from '#lib/domain/sections/parse-input.ts';
import { locate } from '#lib/domain/sections/locate.ts';
import type { Field } from '#lib/domain/sections/fields.ts';

function fieldAt(path: string): Field {
	const field = locate(path)?.field;
	if (field === undefined || field === 'row') throw new Error(`no field ${path}`);
	return field;
}

const cases: readonly (readonly [string, RawInput, unknown])[] = [
	['initiation.title', '  Samverkan  ', 'Samverkan'],
	['initiation.title', 'två\nrader', 'två rader'],
	['initiation.need', 'två\r\nrader', 'två\nrader'],
	['situation.lastUpdated', '2028-02-29', '2028-02-29'],
	['initiation.sinceYear', '2015', 2015],
	['mandate.roles.budget', '250 000 kr', 250000],
	['mandate.roles.capacity', { amount: '40 %', unit: 'percent' }, { amount: 40, unit: 'percent' }],
	['mandate.roles.capacity', { amount: '', unit: 'ordinary' }, { unit: 'ordinary' }],
	['initiation.newParties', 'yes', true],
	['initiation.newParties', 'no', false],
	['initiation.lessons', 'en\n\n två ', ['en', 'två']],
	['initiation.principles', ['equal', 'child'], ['equal', 'child']],
	['initiation.period', { start: '2027-01-01', end: 'open' }, { start: '2027-01-01', end: 'open' }],
	['structure.childrenAges', { from: '12', to: '' }, { from: 12 }],
	['initiation.title', '', null],
	['initiation.principles', [], null],
	['initiation.period', { start: '', end: '' }, null]
];

describe('what is typed', () => {
	test.each(cases)('%s: %j becomes %j', (path, raw, value) => {
		const at =
			path === 'mandate.roles.capacity' || path === 'mandate.roles.budget'
				? path.replace('roles', 'roles.r1')
				: path;
		expect(parseInput(fieldAt(at), raw)).toEqual({ ok: true, value });
	});

	test.each([
		['situation.lastUpdated', '31/12 2026', 'not_date'],
		['situation.lastUpdated', '2027-02-29', 'not_date'],
		['initiation.sinceYear', 'tjugo', 'not_year'],
		['mandate.roles.r1.budget', 'mycket', 'not_money'],
		['mandate.roles.r1.capacity', { amount: '140', unit: 'percent' }, 'not_percent'],
		['initiation.period', { start: '2027-01-01', end: '2026-01-01' }, 'end_before_start']
	])('%s: %j is no value: %s', (path, raw, reason) => {
		expect(parseInput(fieldAt(path), raw)).toEqual({ ok: false, reason });
	});

	test('is printed as it can be typed again', () => {
		for (const [path, raw, value] of cases) {
			if (value === null) continue;
			const field = fieldAt(
				path.startsWith('mandate.roles.') ? path.replace('roles', 'roles.r1') : path
			);
			expect(parseInput(field, printInput(field, value)), `${path} ${JSON.stringify(raw)}`).toEqual(
				{ ok: true, value }
			);
		}
	});

	test('of any kind never throws', () => {
		const paths = cases.map(([path]) =>
			path.startsWith('mandate.roles.') ? path.replace('roles', 'roles.r1') : path
		);
		const raw = fc.oneof(
			fc.string(),
			fc.array(fc.string()),
			fc.dictionary(fc.string(), fc.string())
		);
		fc.assert(
			fc.property(fc.constantFrom(...paths), raw, (path, typed) => {
				expect(parseInput(fieldAt(path), typed)).toHaveProperty('ok');
			})
		);
	});
});
