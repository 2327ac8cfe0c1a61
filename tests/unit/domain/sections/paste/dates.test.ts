import { describe, expect, test } from 'vitest';
import { readDay, readPeriod } from '#lib/domain/sections/paste/dates.ts';
import { pasteWords } from '#lib/text/paste-words.ts';

describe('a day as it is written in Swedish tables', () => {
	test.each([
		['2027-02-01', '2027-02-01'],
		['20270201', '2027-02-01'],
		['1 februari 2027', '2027-02-01'],
		['den 1 feb. 2027', '2027-02-01'],
		['1/2 2027', '2027-02-01'],
		['01.02.2027', '2027-02-01'],
		['mars 2027', '2027-03-01'],
		['2027', '2027-01-01']
	])('%s begins %s', (written, iso) => {
		expect(readDay(written, 'start', pasteWords)).toBe(iso);
	});

	test.each([
		['februari 2028', '2028-02-29'],
		['2027', '2027-12-31'],
		['31 maj 2027', '2027-05-31']
	])('%s ends %s', (written, iso) => {
		expect(readDay(written, 'end', pasteWords)).toBe(iso);
	});

	test.each(['31 februari 2027', '2027-13-01', 'hösten 2027', '1 februari', 'ma 2027', ''])(
		'%s is no day',
		(written) => {
			expect(readDay(written, 'start', pasteWords)).toBeUndefined();
		}
	);
});

describe('a period', () => {
	test.each([
		['2027–2030', { start: '2027-01-01', end: '2030-12-31' }],
		['2027-2028', { start: '2027-01-01', end: '2028-12-31' }],
		['feb–jun 2027', { start: '2027-02-01', end: '2027-06-30' }],
		['2027-01-15 - 2027-03-01', { start: '2027-01-15', end: '2027-03-01' }],
		['1 mars till och med 30 juni 2027', { start: '2027-03-01', end: '2027-06-30' }],
		['Från 1 feb 2027', { start: '2027-02-01' }],
		['från mars 2027 tills vidare', { start: '2027-03-01', end: 'open' }],
		['Senast 31 maj 2027', { end: '2027-05-31' }],
		['maj 2027', { start: '2027-05-01', end: '2027-05-31' }],
		['Löpande', { end: 'open' }],
		['2027-05-31', { start: '2027-05-31' }]
	])('%s', (written, period) => {
		expect(readPeriod(written, pasteWords)).toEqual(period);
	});

	test.each(['varje höst', '2028–2027', 'maj, september', 'juni 2027 och senare'])(
		'%s is none',
		(written) => {
			expect(readPeriod(written, pasteWords)).toBeUndefined();
		}
	);
});
