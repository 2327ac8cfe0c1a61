import { describe, expect, test } from 'vitest';
import { locate } from '#lib/domain/sections/locate.ts';
import type { Field } from '#lib/domain/sections/fields.ts';
import { printValue } from '#lib/text/answers/print-value.ts';

const names = new Map([
	['polisen', 'Polismyndigheten'],
	['c1', 'Få mötesplatser']
]);

function fieldAt(path: string): Field {
	const field = locate(path)?.field;
	if (!field || field === 'row') throw new Error(`no field at ${path}`);
	return field;
}

describe('an answer in words', () => {
	test.each([
		['initiation.title', 'Samverkan <b>', undefined, 'Samverkan <b>'],
		['initiation.milestones.m1.date', '2026-12-14', undefined, '14 december 2026'],
		['initiation.cooperationDecisions.b1.party', 'polisen', undefined, 'Polismyndigheten'],
		['focusAreas.areas.o1.ages', { from: 13, to: 25 }, undefined, '13–25 år'],
		['actionPlan.measures.m1.causes', ['c1', 'gone'], undefined, 'Få mötesplatser'],
		['actionPlan.measures.m1.isPromise', false, undefined, 'Nej'],
		[
			'actionPlan.measures.m1.owner',
			{ function: 'enhetschefen', organisation: 'polisen' },
			undefined,
			'enhetschefen, Polismyndigheten'
		],
		['initiation.milestones.m1.step', 'other', 'Provperiod', 'Provperiod']
	])('%s', (path, value, other, words) => {
		expect(printValue(fieldAt(path), value, names, other)).toBe(words);
	});

	test('no answer is no words, nor is one that points at a row that is gone', () => {
		expect(printValue(fieldAt('initiation.title'), undefined, names)).toBeUndefined();
		const party = fieldAt('initiation.cooperationDecisions.b1.party');
		expect(printValue(party, 'gone', names)).toBeUndefined();
	});
});
