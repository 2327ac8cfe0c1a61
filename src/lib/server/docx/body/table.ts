import type { TableBlock } from '#lib/domain/document/model.ts';
import { CELL_PADDING } from '../look/table-styles.ts';
import { addTableCaption } from './caption.ts';
import { firstFilled } from '../xml/clean.ts';
import { isBlank } from './inline.ts';
import { addParagraph } from './paragraph.ts';
import { bodyRow, headRow, rowHeight } from './row.ts';
import type { Piece, Sheet } from './sheet.ts';
import { layoutTable } from './table-layout.ts';
import type { TableLayout } from './table-layout.ts';
import { TABLE_END, tableStart } from './table-xml.ts';
import { addText } from './text-block.ts';
import { unmoved } from './tracked.ts';

/**
 * Two tables never touch: between an old table and the new one that stands for it, a paragraph that is both added and
 * removed, and so in neither version.
 */
const BETWEEN_TABLES: Piece = {
	xml: '<w:p><w:pPr><w:pStyle w:val="LastLine"/><w:rPr><w:ins/><w:del/></w:rPr></w:pPr></w:p>',
	height: () => 20
};

/** A table of a few low rows stays on one page; a longer one would leave too much of a page empty. */
const FEW_ROWS = 7;
const LOW = 3400;

const staysWhole = ({ rows }: TableBlock, layout: TableLayout) =>
	rows.length <= FEW_ROWS && rows.reduce((sum, row) => sum + rowHeight(row, layout), 0) <= LOW;

/**
 * The clause that introduces a table, its caption, and the table, together; but not under a heading: with heading,
 * clause and caption all kept, LibreOffice moves the whole chain to the next page, although it fits.
 */
export function addTable(sheet: Sheet, table: TableBlock): void {
	const chained = sheet.pieces.at(-1)?.keepNext ?? false;
	const drawn = table.rows.length > 0 && table.columns.length > 0;
	addText(sheet, table.lead, { id: table.id, number: table.number, keepNext: drawn && !chained });
	if (!drawn) return;
	addTableCaption(sheet, table);

	const { change } = sheet;
	if (sheet.redline && sheet.afterTable) sheet.pieces.push(BETWEEN_TABLES);

	const layout = layoutTable(sheet, table);
	const headings = table.columns.map((column) => column.heading);
	const listed = headings.filter((heading) => heading.trim() !== '').join(', ');
	const caption = firstFilled(table.caption, listed, sheet.model.labels.table);
	const description = firstFilled(table.description, caption);
	const { style, widths, padding } = layout;
	const start = tableStart({
		...{ style, widths, caption, description, named: true },
		...(padding !== CELL_PADDING && { padding })
	});
	const head = headRow(sheet, headings, layout);
	sheet.pieces.push({ xml: start + head.xml, height: head.height, keepNext: true });

	const whole = staysWhole(table, layout);
	const note = table.note && !isBlank(table.note) ? table.note : undefined;
	table.rows.forEach((row, i) => {
		const last = i === table.rows.length - 1;
		const keepNext = last ? note !== undefined : whole;
		const xml = bodyRow(sheet, row, layout, keepNext);
		sheet.pieces.push({
			xml: last ? xml + TABLE_END : xml,
			height: () => rowHeight(row, layout),
			keepNext,
			repeats: head.height
		});
	});
	sheet.afterTable = true;
	sheet.change = unmoved(change);
	if (note) addParagraph(sheet, 'TableNote', note);
	sheet.change = change;
}
