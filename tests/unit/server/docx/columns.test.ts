import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths } from '#lib/server/docx/body/columns.ts';
import { tableHeight } from '#lib/server/docx/body/table-height.ts';
import { needsAt, weighTable } from '#lib/server/docx/body/table-needs.ts';
import { table } from '../../../support/docx/blocks.ts';

const SIZE = 19;
const PADDING = 192;
const TOTAL = 9070;

const widthsOf = (headings: readonly string[], rows: readonly (readonly string[])[]) => {
	const block = table('t', 'T', headings, rows);
	const needs = needsAt(weighTable(block), SIZE, PADDING);
	return { needs, widths: columnWidths(needs, TOTAL, tableHeight(block, SIZE, PADDING)) };
};

describe('column widths', () => {
	it('given short cells, then all stand on one line', () => {
		const { needs, widths } = widthsOf(
			['Part', 'Diarienummer'],
			[['Hallstahammars kommun', 'KS 2026/00412']]
		);
		widths.forEach((width, i) => expect(width).toBeGreaterThanOrEqual(needs[i]?.full ?? Infinity));
	});

	it('given one long answer, then the questions still stand on one line', () => {
		const long = 'För att förebygga att barn och unga hamnar i missbruk och brott. '.repeat(3);
		const { needs, widths } = widthsOf(
			['Fråga', 'Svar'],
			[
				['Vem leder arbetet?', 'Utskottet'],
				['Hur följs det upp?', 'Varje månad'],
				['Varför?', long]
			]
		);
		expect(widths[0]).toBeGreaterThanOrEqual((needs[0]?.full ?? 0) - 1);
	});

	it('never break a word that could be whole, and fill the table exactly', () => {
		const word = fc.stringMatching(/^[a-zåäö]{1,22}$/);
		const cell = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
		const rows = fc
			.integer({ min: 1, max: 6 })
			.chain((n) =>
				fc.array(fc.array(cell, { minLength: n, maxLength: n }), { minLength: 1, maxLength: 6 })
			);
		fc.assert(
			fc.property(rows, (cells) => {
				const { needs, widths } = widthsOf(
					(cells[0] ?? []).map((_, i) => `K${i}`),
					cells
				);
				expect(widths.reduce((sum, width) => sum + width, 0)).toBe(TOTAL);
				const least = needs.map((need) => need.least);
				if (
					least.reduce((sum, width) => sum + width, 0) > TOTAL ||
					least.some((width) => width > TOTAL / least.length)
				)
					return;
				widths.forEach((width, i) =>
					expect(width).toBeGreaterThanOrEqual(Math.floor(least[i] ?? 0))
				);
			}),
			{ seed: 4, numRuns: 60 }
		);
	});

	it('set columns of numbers to the right, but not a lone number or dates', () => {
		const block = table(
			't',
			'T',
			['Uppgift', 'Värde', 'År', 'Datum'],
			[
				['Alkohol', '41 %', '2025', '3 maj 2025'],
				['Brott', '1 900', '–', '4 maj 2025'],
				['Klotter', '14,2', '2025', '5 maj 2025']
			]
		);
		expect(weighTable(block).map(({ numeric }) => numeric)).toEqual([false, true, true, false]);
		const single = table('t', 'T', ['Gäller', 'Version'], [['2027', '1']]);
		expect(weighTable(single).map(({ numeric }) => numeric)).toEqual([false, false]);
	});
});
