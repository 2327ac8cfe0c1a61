import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '#lib/domain/calendar/days.ts';
import { nextOccurrence, oneAfter } from '#lib/domain/calendar/intervals.ts';
import { isDate } from '#lib/domain/calendar/iso-date.ts';
import { addMonths } from '#lib/domain/calendar/months.ts';

test.each([
	['2024-02-29', true],
	['2000-02-29', true],
	['1900-02-29', false],
	['2026-02-29', false],
	['2026-04-31', false],
	['2026-12-31', true],
	['2026-13-01', false],
	['2026-00-10', false],
	['2026-1-1', false],
	['2026-01-01T00:00', false],
	['3026-01-01', false],
	['', false]
])('%s is a date: %s', (text, expected) => {
	expect(isDate(text)).toBe(expected);
});

test.each([
	['2026-01-31', 1, '2026-02-28'],
	['2024-01-31', 1, '2024-02-29'],
	['2024-02-29', 24, '2026-02-28'],
	['2024-02-29', 48, '2028-02-29'],
	['2026-11-22', 24, '2028-11-22'],
	['2026-11-30', 3, '2027-02-28'],
	['2026-03-31', -1, '2026-02-28'],
	['2026-01-15', -13, '2024-12-15']
])('%s and %i months is %s', (date, months, expected) => {
	expect(addMonths(date, months)).toBe(expected);
});

test.each([
	['2026-11-22', '2026-11-22', 0],
	['2024-02-28', '2024-03-01', 2],
	['2026-02-28', '2026-03-01', 1],
	['2026-12-31', '2026-01-01', -364],
	// Over the night the clocks change.
	['2026-03-28', '2026-03-30', 2]
])('from %s to %s are %i days', (from, to, days) => {
	expect(daysBetween(from, to)).toBe(days);
	expect(addDays(from, days)).toBe(to);
});

test('given what is no date, then counting from it is a defect', () => {
	expect(() => daysBetween('on_signing', '2026-01-01')).toThrow(RangeError);
});

describe('what comes again', () => {
	test.each([
		['2027-03-01', 'half_yearly', '2026-11-22', '2027-03-01'],
		['2026-03-01', 'half_yearly', '2026-11-22', '2027-03-01'],
		['2026-03-01', 'half_yearly', '2026-09-01', '2026-09-01'],
		['2020-01-31', 'monthly', '2026-02-10', '2026-02-28'],
		['2020-01-31', 'monthly', '2026-03-01', '2026-03-31'],
		['2026-01-05', 'weekly', '2026-11-22', '2026-11-23'],
		['2024-02-29', 'yearly', '2026-11-22', '2027-02-28'],
		['2020-05-01', 'every_two_years', '2026-11-22', '2028-05-01'],
		['2026-01-05', 'other', '2026-11-22', undefined],
		['2026-01-05', undefined, '2026-11-22', undefined],
		['2026-11-22', undefined, '2026-11-22', '2026-11-22']
	] as const)('from %s, %s, seen on %s, is next on %s', (first, interval, today, expected) => {
		expect(nextOccurrence(first, interval, today)).toBe(expected);
	});

	test('one interval later', () => {
		expect(oneAfter('2026-10-31', 'three_a_year')).toBe('2027-02-28');
		expect(oneAfter('2026-10-31', 'biweekly')).toBe('2026-11-14');
		expect(oneAfter('2026-10-31', 'other')).toBeUndefined();
	});
});
