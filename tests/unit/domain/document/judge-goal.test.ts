import { describe, expect, it } from 'vitest';
import { judgeGoal } from '#lib/domain/document/judge-goal.ts';
import type { GoalResult } from '#lib/domain/document/latest-results.ts';
import type { Goal } from '#lib/domain/sections/content.ts';

const goal = (more: Partial<Goal> = {}): Goal => ({
	id: 'g',
	direction: 'down',
	baseline: { value: 38, unit: 'rån', year: 2026 },
	target: { value: 30, unit: 'rån', year: 2028 },
	...more
});
const result = (value: number | undefined, more: Partial<GoalResult> = {}): GoalResult => ({
	id: 'r',
	value: { value, unit: 'rån', year: 2027 },
	...more
});

describe('given a goal with a baseline and a target', () => {
	it.each([
		[30, 'reached'],
		[25, 'reached'],
		[34, 'towards'],
		[38, 'still'],
		[41, 'away']
	] as const)('when fewer is better and the value is %i, then it is %s', (value, judgement) => {
		expect(judgeGoal(goal(), result(value))).toBe(judgement);
	});

	it('when no direction is said, then the target tells it', () => {
		const more = goal({ direction: undefined, target: { value: 50, unit: 'rån' } });
		expect(judgeGoal(more, result(44))).toBe('towards');
	});
});

describe('given figures that cannot be held against each other', () => {
	it('when the units differ, then nothing is claimed of them', () => {
		expect(
			judgeGoal(goal(), result(20, { value: { value: 20, unit: 'procent', year: 2027 } }))
		).toBe('unknown');
	});

	it('when the value is of the same year as the baseline, then it is the baseline', () => {
		const sameYear = result(38, { value: { value: 38, unit: 'rån', year: 2026 } });
		expect(judgeGoal(goal(), sameYear)).toBe('unknown');
	});

	it('when a level shall be kept and has moved, then the value alone does not tell', () => {
		const kept = goal({ direction: 'keep', target: undefined });
		expect(judgeGoal(kept, result(38))).toBe('reached');
		expect(judgeGoal(kept, result(40))).toBe('unclear');
	});

	it('when nothing is recorded, then it is unknown', () => {
		expect(judgeGoal(goal(), undefined)).toBe('unknown');
		expect(judgeGoal(goal(), result(undefined))).toBe('unknown');
	});
});

describe('given what the parties have judged themselves', () => {
	it('when the figures say nothing, then their judgement counts', () => {
		expect(judgeGoal(goal(), result(undefined, { status: 'green' }))).toBe('towards');
		expect(judgeGoal(goal(), result(undefined, { status: 'red' }))).toBe('away');
		expect(judgeGoal(goal(), result(undefined, { status: 'yellow' }))).toBe('unclear');
	});

	it('when the figures say something else, then the figures count', () => {
		expect(judgeGoal(goal(), result(41, { status: 'green' }))).toBe('away');
	});
});
