import { describe, expect, it } from 'vitest';
import { changesIn } from '#lib/domain/compare/changes.ts';
import { compareDocuments } from '#lib/domain/compare/compare.ts';
import { compareWords } from '#lib/domain/compare/words.ts';
import { textOf } from '#lib/domain/compare/runs.ts';
import type { Block, DocumentModel } from '#lib/domain/document/model.ts';
import { link, list, numberChapters, paragraph, table } from '../../../support/docx/blocks.ts';
import { hallstahammar } from '../../../support/docx/hallstahammar.ts';

const chapter = (id: string, ...blocks: readonly Block[]) => ({
	id,
	heading: `Kapitel ${id}`,
	newPage: false,
	blocks
});
const documentOf = (...chapters: readonly ReturnType<typeof chapter>[]): DocumentModel => ({
	...hallstahammar(),
	front: [],
	chapters: numberChapters(chapters)
});
const compared = (old: DocumentModel, fresh: DocumentModel) => {
	const comparison = compareDocuments(old, fresh);
	return { comparison, changes: changesIn(comparison) };
};
const marked = (old: string, fresh: string) =>
	compareWords(old, fresh).parts.map(({ kind, runs }) => {
		const text = textOf(runs);
		return kind === 'kept' ? text : kind === 'removed' ? `[-${text}-]` : `[+${text}+]`;
	});

const a = paragraph('a', 'Parterna möts varje månad.');
const b = paragraph('b', 'Polisen ansvarar för lägesbilden.');
const c = paragraph('c', 'Kommunen ansvarar för samordningen.');

describe('two versions compared', () => {
	it('are the same when nothing differs', () => {
		const { comparison, changes } = compared(
			documentOf(chapter('1', a, b)),
			documentOf(chapter('1', a, b))
		);
		expect(comparison.isChanged).toBe(false);
		expect(changes).toEqual([]);
	});

	it('a clause that has changed places is moved, and only that one', () => {
		const { changes } = compared(
			documentOf(chapter('1', a, b, c)),
			documentOf(chapter('1', b, c, a))
		);
		expect(changes).toMatchObject([{ kind: 'moved', id: 'a', number: '1.3' }]);
	});

	it('a clause that has gone to another chapter is moved', () => {
		const { changes } = compared(
			documentOf(chapter('1', a, b), chapter('2', c)),
			documentOf(chapter('1', a), chapter('2', c, b))
		);
		expect(changes).toMatchObject([{ kind: 'moved', id: 'b', chapterId: '2' }]);
	});

	it('a chapter that has changed places is moved whole', () => {
		const { changes } = compared(
			documentOf(chapter('1', a), chapter('2', b), chapter('3', c)),
			documentOf(chapter('3', c), chapter('1', a), chapter('2', b))
		);
		expect(changes).toMatchObject([{ kind: 'moved', of: 'chapter', id: '3' }]);
	});

	it('a new number alone is no change', () => {
		const { changes } = compared(documentOf(chapter('1', a, b)), documentOf(chapter('1', c, a, b)));
		expect(changes).toMatchObject([{ kind: 'added', id: 'c' }]);
	});

	it('a reference to another number is a formal change', () => {
		const refer = (number: string) => paragraph('r', [{ text: 'Se punkt ' }, link(number, 'a')]);
		const { changes } = compared(
			documentOf(chapter('1', refer('8.5'))),
			documentOf(chapter('1', refer('8.6')))
		);
		expect(changes).toMatchObject([{ kind: 'changed', isFormal: true }]);
	});

	it('a row is whole when it is new, and is followed by its id when it moves', () => {
		const rows = (...names: readonly string[]): Block => {
			const made = table(
				't',
				'Åtgärder',
				['Åtgärd', 'När'],
				names.map((name) => [name, 'mars'])
			);
			return { ...made, rows: made.rows.map((row, i) => ({ ...row, id: names[i] ?? '' })) };
		};
		const { changes } = compared(
			documentOf(chapter('1', rows('x', 'y', 'z'))),
			documentOf(chapter('1', rows('z', 'x', 'y', 'ny')))
		);
		expect(changes).toMatchObject([
			{ of: 'row', kind: 'moved', rowId: 'z' },
			{ of: 'row', kind: 'added', rowId: 'ny' }
		]);
	});

	it('items known by their place alone are paired by what they say', () => {
		const items = (...texts: readonly string[]): Block => {
			const made = list('l', 'Parterna ska', texts);
			return made.kind === 'list'
				? { ...made, items: made.items.map((item, i) => ({ ...item, id: `${i + 1}` })) }
				: made;
		};
		const { changes } = compared(
			documentOf(chapter('1', items('mötas', 'planera', 'följa upp'))),
			documentOf(chapter('1', items('planera', 'följa upp')))
		);
		expect(changes).toMatchObject([{ kind: 'removed', isPart: true, before: 'mötas', after: '' }]);
	});
});

describe('word by word', () => {
	it('marks whole words and numbers, the old before the new', () => {
		expect(
			marked(
				'Mötet hålls kl. 08.30 i kommunhusets stora sal varje vecka.',
				'Mötet hålls kl. 09.00 i kommunhusets stora sal varje vecka.'
			)
		).toEqual([
			'Mötet hålls kl. ',
			'[-08.30-]',
			'[+09.00+]',
			' i kommunhusets stora sal varje vecka.'
		]);
	});

	it('takes a small word between two changes into them', () => {
		expect(
			marked(
				'Styrgruppen beslutar om bemanning och budget vid sitt nästa möte i mars.',
				'Styrgruppen beslutar om lokaler och pengar vid sitt nästa möte i mars.'
			)
		).toEqual([
			'Styrgruppen beslutar om ',
			'[-bemanning och budget-]',
			'[+lokaler och pengar+]',
			' vid sitt nästa möte i mars.'
		]);
	});

	it('replaces a text that has nearly nothing in common with the other', () => {
		expect(marked('Det är beslutat.', 'Polisen och skolan möts varje vecka.')).toHaveLength(2);
	});
});
