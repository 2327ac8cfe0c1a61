import type { Cell, Row } from 'write-excel-file/node';
import { countLines } from '#lib/server/docx/measure/lines.ts';
import { FONT } from './look.ts';

/** Points of a line, as a share of the type size, and around the lines of a row. */
const LINE = 1.275;
const AROUND = 3;
/** Excel's highest row. */
const HIGHEST = 409;

/** Twips that text has in a column of so many characters: 7 pixels each, less 5 of margin, 15 twips to a pixel. */
const room = (characters: number) => Math.max(1, characters * 7 - 5) * 15;

/**
 * Points that each row needs. Excel measures rows when somebody edits them, LibreOffice does not when it opens a file,
 * so a row without a height would hide all but the first line.
 * @param widths of the columns, in characters
 */
export function rowHeights(rows: readonly Row[], widths: readonly number[]): readonly number[] {
	return rows.map((row) => {
		const heights = row.map((cell, index) => cellHeight(cell, widths[index] ?? 0));
		return Math.min(HIGHEST, Math.ceil(Math.max(FONT.size * LINE, ...heights)) + AROUND);
	});
}

function cellHeight(cell: Cell, width: number): number {
	if (typeof cell !== 'object' || cell === null || !('value' in cell)) return 0;
	const { value, fontSize = FONT.size, fontWeight, wrap } = cell;
	if (typeof value !== 'string') return 0;
	const parts = [{ text: value, bold: fontWeight === 'bold' }];
	return (wrap ? countLines(parts, room(width), fontSize * 2) : 1) * fontSize * LINE;
}

/** The heights in the sheet's XML, left free to change when somebody edits. */
export function withHeights(xml: string, heights: readonly number[]): string {
	return xml.replace(/<row r="(\d+)"/g, (tag, row: string) => {
		const height = heights[Number(row) - 1];
		return height === undefined ? tag : `${tag} ht="${height}"`;
	});
}
