import { describe, expect, it } from 'vitest';
import { createCounter } from '#lib/server/docx/body/counter.ts';

const levels = (...numbers: readonly string[]) => {
	const counter = createCounter(1, 3);
	return numbers.map((number) => counter.take(number));
};

describe('counting as Word does', () => {
	it('given numbers in order, then each has its level', () => {
		expect(levels('1', '1.1', '1.2', '2', '2.1', '2.1.1', '2.1.2', '2.2', '3')).toEqual([
			0, 1, 1, 0, 1, 2, 2, 1, 0
		]);
	});

	it('given a number that Word would not print, then it must be written, and so must what follows from it', () => {
		expect(levels('1', '1.1', '1.3', '1.4', '2')).toEqual([0, 1, undefined, undefined, 0]);
		expect(levels('1.1', '2', 'A', '1.a', '0')).toEqual([
			undefined,
			undefined,
			undefined,
			undefined,
			undefined
		]);
	});

	it('given two lettered lists in one clause, then the second begins again', () => {
		const counter = createCounter(1, 3);
		counter.take('1');
		expect([counter.letters(), counter.letters(), counter.letters()]).toEqual([1, 3, 4]);
		counter.take('1.1');
		expect(counter.letters()).toBe(1);
		expect(counter.restarts()).toBe(2);
	});
});
