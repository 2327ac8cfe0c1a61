import { describe, expect, test } from 'vitest';
import { answerFinder } from '#lib/domain/import/answer-of.ts';
import { emptyContent } from '../../../support/content.ts';

const content = {
	...emptyContent,
	initiation: {
		need: 'Fler unga mår dåligt.',
		vision: 'Alla är trygga',
		lessons: ['Börja i tid', 'Säg vem som gör vad'],
		history: 'Först kom en plan.\nSedan ett råd.',
		purposes: [
			{ id: 'p1', text: 'att alla är trygga' },
			{ id: 'p2', text: 'att minska brotten' }
		]
	}
};
const find = answerFinder(content);
const change = (was: string, now: string, ...answers: string[]) =>
	find({ at: '', was, now }, { answers });

describe('given a change by hand in a clause', () => {
	test('then it belongs to the one answer that it lies in, with its own full stop and first letter', () => {
		expect(
			change(
				'Behovet: fler unga mår dåligt.',
				'Behovet: fler unga mår mycket dåligt.',
				'initiation.need'
			)
		).toEqual({
			path: 'initiation.need',
			was: 'Fler unga mår dåligt.',
			value: 'Fler unga mår mycket dåligt.',
			inList: false
		});
	});

	test('then a line of a list is found, and a row by the question around it', () => {
		expect(
			change('Säg vem som gör vad', 'Skriv vem som gör vad', 'initiation.lessons')
		).toMatchObject({
			path: 'initiation.lessons',
			was: 'Säg vem som gör vad',
			inList: true
		});
		expect(
			change('minska brotten; att minska brotten', 'x', 'initiation.purposes')
		).toBeUndefined();
		expect(
			change('att minska brotten.', 'att halvera brotten.', 'initiation.purposes')
		).toMatchObject({
			path: 'initiation.purposes.p2.text',
			value: 'att halvera brotten'
		});
	});

	test('then words that Överens wrote belong to no answer', () => {
		expect(
			change(
				'Behovet: fler unga mår dåligt.',
				'Problemet: fler unga mår dåligt.',
				'initiation.need'
			)
		).toBeUndefined();
	});

	test('then answers of other clauses, several that fit, and text with line breaks are left alone', () => {
		expect(change('Alla är trygga', 'Alla är nöjda', 'initiation.need')).toBeUndefined();
		expect(
			change('att alla är trygga', 'att alla är nöjda', 'initiation.vision', 'initiation.purposes')
		).toBeUndefined();
		expect(
			change(
				'Först kom en plan. Sedan ett råd.',
				'Först kom ett råd. Sedan ett råd.',
				'initiation.history'
			)
		).toBeUndefined();
	});

	test('then a line that is new or gone belongs to none', () => {
		expect(
			find({ at: '', now: 'Alla är trygga' }, { answers: ['initiation.vision'] })
		).toBeUndefined();
		expect(
			find({ at: '', was: 'Alla är trygga' }, { answers: ['initiation.vision'] })
		).toBeUndefined();
	});
});
