import { describe, expect, it } from 'vitest';
import { listedReforms, reformStanding } from '#lib/domain/document/reform-standing.ts';
import { reforms } from '#lib/text/reforms/all.ts';
import { printedReforms } from '#lib/text/reforms/printed.ts';

describe('the dated list of reforms', () => {
	it('stands in the documents as far as each row is verified, and no further', () => {
		const expected = reforms.map(({ id, status, confidence }) => [
			id,
			status === 'proposed' ? 'proposed' : confidence === 'low' ? 'unverified' : 'listed'
		]);
		expect(reforms.map(({ id }) => [id, reformStanding(id)])).toEqual(expected);
	});

	it('holds everything that may be listed', () => {
		const ids = new Set(reforms.map(({ id }) => id));
		expect(listedReforms.filter((id) => !ids.has(id))).toEqual([]);
	});

	it('gives every row a source, a day it was checked and a date that can be printed', () => {
		for (const { id, source, checked, date } of reforms) {
			expect([id, source.ref.length > 0]).toEqual([id, true]);
			expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
			expect(date).toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
		}
	});

	it('is printed in the third person, without advice to the reader', () => {
		const texts = Object.values(printedReforms).map(({ title, gives }) => `${title}. ${gives}`);
		expect(
			texts.filter((text) => /(?<!\p{L})(ni|er|era|ert|vi|vår)(?!\p{L})/iu.test(text))
		).toEqual([]);
	});
});
