import { describe, expect, it } from 'vitest';
import { readDate, readNumber, writeNumber } from '#lib/ui/primitives/entry.ts';

describe('numbers as Swedes write them', () => {
	it.each([
		['5', true, 5],
		[' 1\u00a0250 ', true, 1250],
		['0,5', false, 0.5],
		['1.5', false, 1.5],
		['\u22123', true, -3]
	])('reads %j', (typed, whole, value) => {
		expect(readNumber(typed, whole)).toEqual({ kind: 'value', value });
	});

	it.each(['några', '1,5', '1e3', '5 st', '-'])('does not guess at %j', (typed) => {
		expect(readNumber(typed, true)).toEqual({ kind: 'invalid', typed });
	});

	it('reads an empty field as no answer, and writes it back empty', () => {
		expect(readNumber('  ', true)).toEqual({ kind: 'empty' });
		expect(writeNumber(undefined)).toBe('');
		expect(writeNumber(0.5)).toBe('0,5');
	});
});

describe('dates', () => {
	it.each([
		['2026-11-23', '2026-11-23'],
		['20261123', '2026-11-23'],
		['2026/1/5', '2026-01-05'],
		['2028-02-29', '2028-02-29']
	])('reads %j as %s', (typed, value) => {
		expect(readDate(typed)).toEqual({ kind: 'value', value });
	});

	it.each([
		'2026-02-30',
		'2027-02-29',
		'23 november 2026',
		'2026',
		'261123',
		'2026-13-01',
		'2026115'
	])('does not guess at %j', (typed) => {
		expect(readDate(typed)).toEqual({ kind: 'invalid', typed });
	});
});
