import { describe, expect, test } from 'vitest';
import { progressOf } from '#lib/domain/journey/progress.ts';
import { given, newAgreement } from '../../../support/agreement.ts';

describe('progress', () => {
	test('has not started with only what stood there from the start', () => {
		expect(progressOf(newAgreement(), 'initiation').status).toBe('notStarted');
	});

	test('counts a question decided later as answered, and tells it apart', () => {
		const before = progressOf(newAgreement(), 'initiation');
		const after = progressOf(
			given({ type: 'postponeAnswer', path: 'initiation.need' }),
			'initiation'
		);
		expect(after.status).toBe('inProgress');
		expect(after.answered).toBe(before.answered + 1);
		expect(after.postponed).toEqual(['initiation.need']);
	});

	test('marks what the law asks for (SFS 2023:196 9 §), and nothing else', () => {
		const law = (
			[
				'initiation',
				'mandate',
				'structure',
				'situation',
				'focusAreas',
				'actionPlan',
				'followUp',
				'review'
			] as const
		).flatMap((section) =>
			progressOf(newAgreement(), section)
				.missing.filter((missing) => missing.law)
				.map(({ path }) => path)
		);
		expect(law).toEqual(['initiation.purposes', 'focusAreas.areas']);
	});

	test('asks a hidden question only when it is shown', () => {
		const paths = (state = newAgreement()) =>
			progressOf(state, 'mandate').missing.map(({ path }) => path);
		expect(paths()).not.toContain('mandate.leadingBoardDecision.board');
		const other = given({ type: 'setAnswer', path: 'mandate.leadingBoard', value: 'other_board' });
		expect(paths(other)).toContain('mandate.leadingBoardDecision.board');
	});

	test('finds what a row lacks, with its place and its part', () => {
		const state = given({
			type: 'addRows',
			list: 'focusAreas.areas',
			rows: [{ id: 'o1', name: 'narkotika' }]
		});
		expect(progressOf(state, 'focusAreas').missing).toContainEqual({
			path: 'focusAreas.areas.o1.problemWhat',
			fieldId: 'focusAreas.areas.problemWhat',
			group: 'problem',
			law: false
		});
	});
});
