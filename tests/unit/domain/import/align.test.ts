import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '#lib/domain/import/align.ts';
import { compareLines } from '#lib/domain/import/compare.ts';
import { wordsOf } from '#lib/domain/import/words.ts';

const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 40 });

describe('given two rows of texts', () => {
	test('then the hunks turn one into the other, and what is outside them is equal', () => {
		fc.assert(
			fc.property(texts, texts, (a, b) => {
				let [aAt, bAt] = [0, 0];
				const made: string[] = [];
				for (const { aFrom, aTo, bFrom, bTo } of align(a, b)) {
					expect(a.slice(aAt, aFrom)).toEqual(b.slice(bAt, bFrom));
					made.push(...a.slice(aAt, aFrom), ...b.slice(bFrom, bTo));
					[aAt, bAt] = [aTo, bTo];
				}
				expect([...made, ...a.slice(aAt)]).toEqual(b);
			}),
			{ seed: 20230196 }
		);
	});

	test('then equal rows have none', () => {
		expect(align(['a', 'b'], ['a', 'b'])).toEqual([]);
	});
});

describe('given a line that was changed', () => {
	const shown = (was: string, now: string) =>
		wordsOf(was, now)
			.map(({ kind, text }) =>
				kind === 'same' ? text : kind === 'gone' ? `[-${text}]` : `[+${text}]`
			)
			.join('');

	test('then words are told, not letters, and a space between two changed words goes with them', () => {
		expect(shown('Vi ses varje månad.', 'Vi ses varje vecka.')).toBe(
			'Vi ses varje [-månad][+vecka].'
		);
		expect(shown('före den 1 maj', 'efter den 1 juni')).toBe('[-före][+efter] den 1 [-maj][+juni]');
		expect(shown('a b c', 'a x y c')).toBe('a [-b][+x y] c');
	});

	test('then the old and the new line can be read out of it', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (was, now) => {
				const pieces = wordsOf(was, now);
				const without = (kind: string) =>
					pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join('');
				expect(without('new')).toBe(was);
				expect(without('gone')).toBe(now);
			}),
			{ seed: 20230196 }
		);
	});
});

describe('given the lines of a document and of its file', () => {
	const lines = [
		{ at: 'purposes', text: 'Syften' },
		{ at: 'purposes.one', text: 'Syftet är att minska brotten.' },
		{ at: 'forums.table', text: 'Forum' },
		{ at: 'forums.table', text: 'Styrgruppen' }
	];
	const compare = (...now: string[]) => compareLines(lines, now);

	test('then a changed line stands beside its old one', () => {
		expect(compare('Syften', 'Syftet är att halvera brotten.', 'Forum', 'Styrgruppen')).toEqual([
			{
				at: 'purposes.one',
				was: 'Syftet är att minska brotten.',
				now: 'Syftet är att halvera brotten.'
			}
		]);
	});

	test('then a new line stands after the one before it, and one that is gone where it stood', () => {
		expect(compare('Syften', 'Syftet är att minska brotten.', 'Nytt stycke', 'Forum')).toEqual([
			{ at: 'purposes.one', now: 'Nytt stycke' },
			{ at: 'forums.table', was: 'Styrgruppen' }
		]);
	});

	test('then a line about something else is one gone and one new', () => {
		const [gone, made] = compare('Syften', 'Råd väljs i maj', 'Forum', 'Styrgruppen');
		expect(gone).toEqual({ at: 'purposes.one', was: 'Syftet är att minska brotten.' });
		expect(made).toEqual({ at: 'purposes.one', now: 'Råd väljs i maj' });
	});

	test('then nothing of either is ever lost', () => {
		fc.assert(
			fc.property(texts, texts, (a, b) => {
				const changes = compareLines(
					a.map((text) => ({ at: '', text })),
					b
				);
				const count = (all: readonly (string | undefined)[]) =>
					all.filter((text) => text !== undefined).length;
				expect(count(changes.map(({ now }) => now)) - count(changes.map(({ was }) => was))).toBe(
					b.length - a.length
				);
			}),
			{ seed: 20230196 }
		);
	});
});
