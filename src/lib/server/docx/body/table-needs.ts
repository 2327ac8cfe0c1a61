import type { TableBlock, TableCell } from '#lib/domain/document/model.ts';
import { CELL_PADDING } from '../look/table-styles.ts';
import { textWidth } from '../measure/arial.ts';
import { widestWord } from '../measure/lines.ts';
import type { ColumnNeed } from './columns.ts';

/** Rounding in Word and the hairline between columns. */
const SLACK = 14;

const NUMERIC = /^[\u2212-]?\d[\d \u00a0.,]*(?:%|\p{L}{1,3})?$/u;
const NONE = /^[\u2013-]?$/;

interface Content {
	least: number;
	full: number;
	sum: number;
	numbers: number;
	words: number;
}

function take(content: Content, cell: TableCell, size: number, header: boolean): void {
	let width = 0;
	for (const { runs } of cell) {
		for (const { text, bold } of runs) {
			const heavy = bold ?? header;
			content.least = Math.max(content.least, widestWord(text, size, heavy));
			width += textWidth(text, size, heavy);
		}
	}
	content.full = Math.max(content.full, width);
	content.sum += width;
	const text = cell.length === 1 ? cell[0]?.runs.map((run) => run.text).join('') : undefined;
	if (text !== undefined && NUMERIC.test(text)) content.numbers += 1;
	else if (text === undefined || !NONE.test(text)) content.words += 1;
}

export interface Measures {
	readonly needs: readonly ColumnNeed[];
	/** Columns of numbers only, to stand right-aligned under each other. */
	readonly numeric: readonly boolean[];
}

/** What each column holds. `size` in half points. */
export function measureTable({ columns, rows }: TableBlock, size: number): Measures {
	const contents = columns.map(({ heading }): Content => {
		const content = { least: 0, full: 0, sum: 0, numbers: 0, words: 0 };
		take(content, [{ runs: [{ text: heading, bold: true }] }], size, true);
		return { ...content, sum: 0, numbers: 0, words: 0 };
	});
	for (const row of rows)
		row.cells.forEach((cell, i) => {
			const content = contents[i];
			if (content) take(content, cell, size, i === 0);
		});
	const room = CELL_PADDING + SLACK;
	return {
		needs: contents.map(({ least, full, sum }) => ({
			least: least + room,
			full: full + room,
			usual: sum / Math.max(rows.length, 1) + room
		})),
		numeric: contents.map(({ numbers, words }, i) => i > 0 && numbers > 0 && words === 0)
	};
}
