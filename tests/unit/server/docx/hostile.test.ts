import { describe, expect, it } from 'vitest';
import type { DocumentModel } from '#lib/domain/document/model.ts';
import { createDocxWriter } from '#lib/server/docx/writer.ts';
import { numberChapters, paragraph, table } from '../../../support/docx/blocks.ts';
import { hallstahammar } from '../../../support/docx/hallstahammar.ts';
import { lintDocx } from '../../../support/docx/lint.ts';
import { readDocx } from '../../../support/docx/reader.ts';
import { sdkErrors } from '../../../support/docx/validate.ts';

const writer = createDocxWriter();

const withText = (text: string): DocumentModel => {
	const model = hallstahammar({ draft: true });
	const blocks = [
		paragraph('a', text),
		table('b', text, [text, 'B'], [[text, text]]),
		paragraph('c', 'slut')
	];
	return {
		...model,
		agreementId: text,
		head: {
			...model.head,
			title: text,
			senders: [text],
			caseNumbers: [text],
			draft: { band: text, word: text }
		},
		chapters: numberChapters([{ id: 'one', heading: text, newPage: false, blocks }])
	};
};

const clauseOf = async (text: string) =>
	readDocx(await writer.write(withText(text))).paragraphs.find(({ number }) => number === '1.1')
		?.text;

describe('text is text, in Word too', () => {
	it.each([
		['markup', '<script>alert("1")</script> &amp; ]]> <w:p/>', undefined],
		['what looks like our own marks', '<overens-cut/> k_a PAGEREF', undefined],
		['emoji and other scripts', 'familj 👩‍👩‍👧 och العربية 中文', undefined],
		['control characters', 'a\u0000b\u0007c\u001Fd', 'abcd'],
		['what XML cannot hold', 'a\uFFFEb\uFFFFc', 'abc'],
		['lone surrogates', 'a\uD800b\uDC00c', 'abc'],
		['a tab', 'a\tb', 'a b'],
		[
			'line breaks of every kind',
			'\n\nett\r\ntvå\rtre\u2028fyra\n\n\n\nfem\n',
			'ett\ntvå\ntre\nfyra\n\nfem'
		],
		['regular expression signs', '$& $1 \\1 $$', undefined]
	])(
		'given %s',
		async (_, text, expected = text) => {
			const file = await writer.write(withText(text));
			expect(await clauseOf(text)).toBe(expected);
			expect(lintDocx(file)).toEqual([]);
			expect(await sdkErrors(file)).toEqual([]);
		},
		60_000
	);

	it('given 50 000 characters in a clause and in a cell, then all are there and the row may be split', async () => {
		const long = 'En mening som inte tar slut. '.repeat(1725).trim();
		const file = await writer.write(withText(long));
		expect(await clauseOf(long)).toBe(long);
		expect(readDocx(file).tables.at(-1)?.rows[1]?.[1]).toEqual([long]);
		expect(lintDocx(file)).toEqual([]);
	});

	it('given one word of 50 000 characters, then the other column keeps its room', async () => {
		const word = 'x'.repeat(50_000);
		const { tables } = readDocx(await writer.write(withText(word)));
		for (const width of tables.at(-1)?.widths ?? []) expect(width).toBeGreaterThan(1000);
	});
});
