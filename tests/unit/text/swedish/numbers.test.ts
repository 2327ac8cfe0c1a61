import { describe, expect, test } from 'vitest';
import {
	agesText,
	capacityText,
	quantityText,
	valueText,
	withUnit
} from '#lib/text/swedish/measures.ts';
import { figure, kronor, numberWord, percent } from '#lib/text/swedish/numbers.ts';

describe('numbers', () => {
	test.each([
		[1, 'en'],
		[2, 'två'],
		[12, 'tolv'],
		[13, '13'],
		[1200, '1 200']
	])('given %i, then %s', (count, word) => {
		expect(numberWord(count)).toBe(word);
	});

	test('given one before a word of neuter gender, then ett', () => {
		expect(numberWord(1, 'neuter')).toBe('ett');
	});

	test.each([
		[100_000, '100 000'],
		[999, '999'],
		[2.5, '2,5'],
		[1234.25, '1 234,25'],
		[-3, '−3'],
		[0, '0']
	])('given %d, then the figure %s', (value, text) => {
		expect(figure(value)).toBe(text);
	});

	test('given money and percent, then the unit is a word', () => {
		expect(kronor(250_000)).toBe('250 000 kronor');
		expect(percent(40)).toBe('40 procent');
	});
});

describe('values with a unit', () => {
	test.each([
		[{ from: 15, to: 20 }, '15–20 år'],
		[{ from: 15 }, 'från 15 år'],
		[{ to: 25 }, 'till och med 25 år'],
		[{ from: 18, to: 18 }, '18 år'],
		[{}, undefined]
	])('given the ages %o, then %s', (ages, text) => {
		expect(agesText(ages)).toBe(text);
	});

	test.each([
		[{ unit: 'percent', amount: 40 }, '40 procent av heltid'],
		[{ unit: 'hours', amount: 10 }, '10 timmar i månaden'],
		[{ unit: 'hours', amount: 1 }, '1 timme i månaden'],
		[{ unit: 'ordinary' }, 'inom ordinarie uppdrag'],
		[{ unit: 'percent' }, undefined]
	] as const)('given the capacity %o, then %s', (capacity, text) => {
		expect(capacityText(capacity)).toBe(text);
	});

	test.each([
		[{ value: 38, unit: 'rån', year: 2026 }, '38 rån'],
		[{ value: 72.5, unit: '%' }, '72,5 procent'],
		[{ value: 12, unit: 'Antal per år' }, '12 per år'],
		[{ value: 7 }, '7'],
		[{ unit: 'rån' }, undefined]
	])('given the value %o, then %s', (value, text) => {
		expect(valueText(value)).toBe(text);
	});

	test('given a figure that counts nothing but itself, then it stands alone', () => {
		expect(withUnit('38', 'antal')).toBe('38');
	});

	test.each([
		[{ number: 2, unit: 'pass', interval: 'weekly', places: 1 }, 'minst 2 pass varje vecka'],
		[
			{ number: 2, unit: 'pass', interval: 'weekly', places: 3 },
			'minst 2 pass varje vecka på varje plats'
		],
		[{ number: 4 }, 'minst 4'],
		[{ unit: 'pass' }, undefined]
	] as const)('given the quantity %o, then %s', (quantity, text) => {
		expect(quantityText(quantity)).toBe(text);
	});
});
