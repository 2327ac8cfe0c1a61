import type { TableBlock, TableRow } from '#lib/domain/document/model.ts';
import { STYLES } from '../look/styles.ts';
import { CELL_PADDING } from '../look/table-styles.ts';
import type { TableStyle } from '../look/table-styles.ts';
import { lineHeight } from '../measure/arial.ts';
import { countLines } from '../measure/lines.ts';
import { addTableCaption } from './caption.ts';
import { LEDGER_CELLS, PLAN_CELLS, cellHeight, cellXml } from './cell.ts';
import type { CellLook, CellStyles } from './cell.ts';
import { columnWidths } from './columns.ts';
import { inline } from './inline.ts';
import { addParagraph } from './paragraph.ts';
import type { Sheet } from './sheet.ts';
import { measureTable } from './table-needs.ts';
import { TABLE_END, tableCell, tableRow, tableStart } from './table-xml.ts';
import { addText } from './text-block.ts';

/** Above and below the text of a cell, together, in twips. */
const CELL_MARGINS = 136;
/** A table of no more rows than this stays on one page. */
const KEPT_WHOLE = 4;
/** The landscape plan's six columns and more: smaller text and vertical hairlines. */
const PLAN_COLUMNS = 6;
/** A row taller than this part of the page may be split: kept whole it could lose text. */
const TALLEST_ROW = 0.6;

interface Layout {
	readonly styles: CellStyles;
	readonly widths: readonly number[];
	readonly numeric: readonly boolean[];
	readonly namesRows: boolean;
	readonly keptWhole: boolean;
}

/** Rows name themselves in bold, unless the text already says what is bold. */
const namesRows = ({ rows }: TableBlock) =>
	!rows.some((row) => row.cells[0]?.some(({ runs }) => runs.some((run) => run.bold)));

export function addTable(sheet: Sheet, table: TableBlock): void {
	addText(sheet, table.lead, { id: table.id, number: table.number });
	if (table.rows.length === 0 || table.columns.length === 0) return;
	addTableCaption(sheet, table);

	const plan = sheet.model.orientation === 'landscape' && table.columns.length >= PLAN_COLUMNS;
	const style: TableStyle = plan ? 'plan' : 'ledger';
	const styles = plan ? PLAN_CELLS : LEDGER_CELLS;
	const { needs, numeric } = measureTable(table, STYLES[styles.text].size);
	const widths = columnWidths(needs, sheet.page.textWidth);
	const keptWhole = table.rows.length <= KEPT_WHOLE;
	const layout: Layout = { styles, widths, numeric, namesRows: namesRows(table), keptWhole };

	const headings = table.columns.map((column) => column.heading);
	const caption = table.caption || headings.join(', ');
	const frame = { style, widths, caption, description: table.description || caption, named: true };
	const headHeight = () => headRowHeight(headings, widths);
	sheet.pieces.push({
		xml: tableStart(frame) + headRow(sheet, headings, layout),
		height: headHeight,
		keepNext: true
	});
	table.rows.forEach((row, i) => addRow(sheet, table, row, i, layout, headHeight));
	sheet.afterTable = true;
	if (table.note) addParagraph(sheet, 'TableNote', table.note, { before: STYLES.TableNote.before });
}

const alignment = (right: boolean | undefined) => (right ? '<w:jc w:val="right"/>' : '');

function headRow(sheet: Sheet, headings: readonly string[], { widths, numeric }: Layout): string {
	const cells = headings.map((heading, i) => {
		const properties = `<w:pStyle w:val="TableHead"/>${alignment(numeric[i])}`;
		const paragraph = `<w:p><w:pPr>${properties}</w:pPr>${inline(sheet.links, [{ text: heading || '\u2013' }])}</w:p>`;
		return tableCell(widths[i] ?? 0, paragraph);
	});
	return tableRow(cells.join(''), { header: true });
}

function headRowHeight(headings: readonly string[], widths: readonly number[]): number {
	const { size, line } = STYLES.TableHead;
	const lines = headings.map((text, i) =>
		countLines([{ text, bold: true }], (widths[i] ?? 0) - CELL_PADDING, size)
	);
	return Math.max(...lines) * lineHeight(size, line) + CELL_MARGINS;
}

function addRow(
	sheet: Sheet,
	{ columns, rows, note }: TableBlock,
	row: TableRow,
	index: number,
	layout: Layout,
	repeats: () => number
): void {
	if (row.cells.length > columns.length)
		throw new Error(`Row ${row.id} has more cells than the table has columns.`);
	const last = index === rows.length - 1;
	const keepNext = last ? note !== undefined : layout.keptWhole;
	const cells = columns.map((_, i) => {
		const look: CellLook = {
			styles: layout.styles,
			names: i === 0 && layout.namesRows,
			right: layout.numeric[i] ?? false,
			keepNext
		};
		return { cell: row.cells[i] ?? [], look, width: layout.widths[i] ?? 0 };
	});
	const xml = cells.map(({ cell, look, width }, i) =>
		tableCell(width, cellXml(sheet.links, cell, look, i === 0 ? row.id : undefined))
	);
	sheet.pieces.push({
		xml: tableRow(xml.join(''), { whole: !isTall(sheet, row, layout) }) + (last ? TABLE_END : ''),
		height: () =>
			Math.max(...cells.map(({ cell, look, width }) => cellHeight(cell, look, width))) +
			CELL_MARGINS,
		keepNext,
		repeats
	});
}

/** A quick guess from the number of characters, at half the type size each. */
function isTall({ page }: Sheet, { cells }: TableRow, { styles, widths }: Layout): boolean {
	const { size, line } = STYLES[styles.text];
	const room = (page.height - page.margin.top - page.margin.bottom) * TALLEST_ROW;
	return cells.some((cell, i) => {
		const units = cell.reduce(
			(sum, { runs }) => sum + runs.reduce((n, run) => n + run.text.length, 0),
			0
		);
		const lines = (units * size * 5) / ((widths[i] ?? 0) - CELL_PADDING) + cell.length;
		return lines * lineHeight(size, line) > room;
	});
}
