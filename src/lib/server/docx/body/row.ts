import type { TableCell, TableRow } from '#lib/domain/document/model.ts';
import { STYLES } from '../look/styles.ts';
import type { StyleId } from '../look/styles.ts';
import { lineHeight } from '../measure/arial.ts';
import { countLines } from '../measure/lines.ts';
import { firstFilled } from '../xml/clean.ts';
import { cellHeight, cellXml } from './cell.ts';
import type { CellLook } from './cell.ts';
import { inline } from './inline.ts';
import type { Sheet } from './sheet.ts';
import type { TableLayout } from './table-layout.ts';
import { tableCell, tableRow } from './table-xml.ts';
import { markEnd, markRow, tracked, unmoved } from './tracked.ts';

/** Above and below the text of a cell together, and the rule under the row, in twips. */
const MARGINS = 136 + 10;
const HEAD_RULES = 20;
/** A row taller than this part of the page may be split: kept whole it could lose text. */
const TALLEST = 0.6;

interface Written {
	readonly xml: string;
	/** Twips on paper. */
	readonly height: () => number;
}

export function headRow(
	{ links, change: block }: Sheet,
	headings: readonly string[],
	{ cells, widths, numeric, padding }: TableLayout
): Written {
	const change = unmoved(block);
	const xml = headings.map((heading, i) => {
		const right = numeric[i] ? '<w:jc w:val="right"/>' : '';
		const text = inline(links, [{ text: firstFilled(heading, '\u2013') }], { change });
		return tableCell(
			widths[i] ?? 0,
			`<w:p><w:pPr><w:pStyle w:val="${cells.head}"/>${right}${markEnd(change)}</w:pPr>${text}</w:p>`
		);
	});
	const { size, line } = STYLES[cells.head];
	const lines = () =>
		headings.map((text, i) => countLines([{ text, bold: true }], (widths[i] ?? 0) - padding, size));
	return {
		xml: tableRow(xml.join(''), { header: true, change: markRow(change) }),
		height: () => Math.max(...lines()) * lineHeight(size, line) + MARGINS + HEAD_RULES
	};
}

/** A quick guess from the number of characters, at half the type size each. */
function isTall(
	{ page }: Sheet,
	row: readonly TableCell[],
	widths: readonly number[],
	style: StyleId
): boolean {
	const { size, line } = STYLES[style];
	const room = (page.height - page.margin.top - page.margin.bottom) * TALLEST;
	return row.some((cell, i) => {
		let units = 0;
		for (const { runs } of cell) for (const run of runs) units += run.text.length;
		const lines = (units * size * 5) / (widths[i] ?? 1) + cell.length;
		return lines * lineHeight(size, line) > room;
	});
}

const looksOf = (layout: TableLayout, keepNext: boolean): readonly CellLook[] =>
	layout.widths.map((_, i) => ({
		styles: layout.cells,
		namesRow: i === 0 && layout.namesRows,
		right: layout.numeric[i] ?? false,
		keepNext
	}));

/** Twips on paper. */
export function rowHeight({ cells }: TableRow, layout: TableLayout): number {
	const { widths, padding } = layout;
	const heights = looksOf(layout, false).map((look, i) =>
		cellHeight(cells[i] ?? [], look, (widths[i] ?? 0) - padding)
	);
	return Math.max(...heights) + MARGINS;
}

/** One row; a missing cell is written as nothing, a cell too many is our mistake. */
export function bodyRow(
	sheet: Sheet,
	row: TableRow,
	layout: TableLayout,
	keepNext: boolean
): string {
	const { id, cells } = row;
	const change = unmoved(tracked(row).change ?? sheet.change);
	const { widths, cells: styles } = layout;
	if (cells.length > widths.length)
		throw new Error(`Row ${id} has more cells than its table has columns.`);
	const xml = looksOf(layout, keepNext).map((look, i) =>
		tableCell(
			widths[i] ?? 0,
			cellXml(sheet.links, cells[i] ?? [], look, {
				...(i === 0 && { id }),
				...(change && { row: change })
			})
		)
	);
	const whole = !isTall(sheet, cells, widths, styles.text);
	return tableRow(xml.join(''), { whole, change: markRow(change) });
}
