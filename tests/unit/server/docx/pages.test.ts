import { describe, expect, it } from 'vitest';
import { estimatePages } from '#lib/server/docx/body/pages.ts';
import type { Piece } from '#lib/server/docx/body/sheet.ts';
import { pageLook } from '#lib/server/docx/look/page.ts';
import { hallstahammar } from '../../../support/docx/hallstahammar.ts';

const page = pageLook(hallstahammar());
const ROOM = page.height - page.margin.top - page.margin.bottom;

const text = (height: number, more: Partial<Piece> = {}): Piece => ({
	xml: '',
	height: () => height,
	...more
});
const heading = (chapter: string, more: Partial<Piece> = {}) =>
	text(400, { chapter, keepNext: true, ...more });
const pages = (...pieces: readonly Piece[]) => Object.fromEntries(estimatePages(pieces, page));

describe('page numbers for the contents', () => {
	it('given text that fits, then everything is on the first page', () => {
		expect(pages(heading('a'), text(1000), heading('b'), text(1000))).toEqual({ a: 1, b: 1 });
	});

	it('given a heading at the foot of a page, then it goes with its text', () => {
		expect(pages(text(ROOM - 700), heading('a'), text(1000))).toEqual({ a: 2 });
	});

	it('given a paragraph that may go on over the page, then its heading stays', () => {
		expect(
			pages(text(ROOM - 1100), heading('a'), text(3000, { splitsAt: 300 }), heading('b'), text(300))
		).toEqual({ a: 1, b: 2 });
	});

	it('given a chapter that begins a page, then it does, unless the page is empty', () => {
		expect(
			pages(heading('a', { newPage: true }), text(300), heading('b', { newPage: true }), text(300))
		).toEqual({ a: 1, b: 2 });
	});

	it('given a table over two pages, then its head is counted again', () => {
		const rows = Array.from({ length: 4 }, () => text(ROOM / 3, { repeats: () => ROOM / 3 + 1 }));
		expect(pages(...rows, heading('a'), text(ROOM / 3))).toEqual({ a: 3 });
	});

	it('given space below one paragraph and above the next, then only the larger counts', () => {
		const spaced = [text(ROOM - 800, { after: 300 }), heading('a', { before: 300 }), text(100)];
		expect(pages(...spaced)).toEqual({ a: 1 });
	});
});
