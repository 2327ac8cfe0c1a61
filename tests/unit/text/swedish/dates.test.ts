import { describe, expect, test } from 'vitest';
import { dateText, daysAfter, monthsAfter } from '#lib/text/swedish/dates.ts';
import { duration, lengthBetween, lengthOf } from '#lib/text/swedish/durations.ts';
import { intervalText } from '#lib/text/swedish/intervals.ts';
import { periodText, shortPeriod } from '#lib/text/swedish/periods.ts';

describe('dates', () => {
	test.each([
		['2026-11-22', '22 november 2026'],
		['2028-02-29', '29 februari 2028'],
		['2027-01-01', '1 januari 2027'],
		['hösten 2026', 'hösten 2026'],
		[' våren 2027 ', 'våren 2027']
	])('given %s, then %s', (date, text) => {
		expect(dateText(date)).toBe(text);
	});

	test.each([
		['2027-01-31', 1, '2027-02-28'],
		['2028-01-31', 1, '2028-02-29'],
		['2027-11-15', 3, '2028-02-15'],
		['2028-02-29', 12, '2029-02-28']
	])('given %s, when %i months pass, then %s', (date, count, later) => {
		expect(monthsAfter(date, count)).toBe(later);
	});

	test('given the day before a leap day, when one day passes, then it is the leap day', () => {
		expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29');
	});
});

describe('periods', () => {
	test.each([
		[
			{ start: '2027-01-01', end: '2028-12-31' },
			'från och med den 1 januari 2027 till och med den 31 december 2028'
		],
		[{ start: '2027-01-01', end: 'open' }, 'från och med den 1 januari 2027 och tills vidare'],
		[
			{ start: 'on_signing', end: '2028-12-31' },
			'från den dag då alla parter har undertecknat till och med den 31 december 2028'
		],
		[
			{ start: 'on_signing', end: 'open' },
			'från den dag då alla parter har undertecknat och tills vidare'
		],
		[{ start: '2027-01-01' }, 'från och med den 1 januari 2027'],
		[{}, undefined]
	] as const)('given %o, then in running text %s', (period, text) => {
		expect(periodText(period)).toBe(text);
	});

	test.each([
		[{ start: '2027-01-01', end: '2028-12-31' }, '2027–2028'],
		[{ start: '2027-01-01', end: '2027-12-31' }, '2027'],
		[{ start: '2027-08-01', end: '2027-12-31' }, 'augusti–december 2027'],
		[{ start: '2028-02-01', end: '2028-02-29' }, 'februari 2028'],
		[{ start: '2027-08-01', end: '2028-06-30' }, 'augusti 2027–juni 2028'],
		[{ start: '2027-03-15', end: '2027-06-01' }, '15 mars–1 juni 2027'],
		[{ start: '2027-03-15', end: 'open' }, 'från 15 mars 2027'],
		[{ end: '2027-06-01' }, 'till och med 1 juni 2027'],
		[{ start: 'on_signing', end: 'open' }, 'från undertecknandet'],
		[{ end: 'open' }, 'tills vidare'],
		[{}, undefined]
	] as const)('given %o, then in a table %s', (period, text) => {
		expect(shortPeriod(period)).toBe(text);
	});
});

describe('durations', () => {
	test.each([
		[5, 'days', 'fem arbetsdagar'],
		[1, 'days', 'en arbetsdag'],
		[13, 'days', '13 arbetsdagar'],
		[4, 'weeks', 'fyra veckor'],
		[3, 'months', 'tre månader'],
		[12, 'months', 'ett år'],
		[24, 'months', 'två år'],
		[48, 'hours', '48 timmar']
	] as const)('given %i %s, then %s', (count, unit, text) => {
		expect(duration(count, unit)).toBe(text);
	});

	test.each([
		[{ start: '2027-01-01', end: '2027-12-31' }, 'ett år'],
		[{ start: '2027-01-01', end: '2027-06-30' }, 'sex månader'],
		[{ start: '2027-03-01', end: '2027-03-21' }, 'tre veckor'],
		[{ start: '2028-02-28', end: '2028-02-29' }, 'två dagar'],
		[{ start: '2027-01-01' }, undefined]
	])('given the period %o, then it lasts %s', (period, text) => {
		expect(lengthOf(period)).toBe(text);
	});

	test('given a later day before an earlier, then nothing is said', () => {
		expect(lengthBetween('2027-02-01', '2027-01-01')).toBeUndefined();
	});
});

describe('intervals', () => {
	test.each([
		['weekly', 'varje vecka'],
		['quarterly', 'var tredje månad'],
		['yearly', 'en gång om året'],
		['every_two_years', 'vartannat år']
	] as const)('given %s, then %s', (interval, text) => {
		expect(intervalText(interval, undefined)).toBe(text);
	});

	test('given words of their own, then they end a sentence', () => {
		expect(intervalText('other', 'Vart tredje år.')).toBe('vart tredje år');
		expect(intervalText('other', undefined)).toBeUndefined();
	});
});
