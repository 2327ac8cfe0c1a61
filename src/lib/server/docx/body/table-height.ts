import type { TableBlock } from '#lib/domain/document/model.ts';
import { lineUnits } from '../measure/arial.ts';

/** Rows looked at: the first ones speak for a long table. */
const SAMPLE = 24;
/** Lines of a longer paragraph are never filled to the end. */
const RAGGED = 1.08;
/** What a line saved in a cell is worth when it does not make the row lower. */
const ANY_LINE = 0.1;

/**
 * A quick way to compare column widths: the lines of the rows, from the widths of their paragraphs.
 * @param size half points
 * @param padding twips of each column that its text cannot use
 */
export function tableHeight(
	{ columns, rows }: TableBlock,
	size: number,
	padding: number
): (widths: readonly number[]) => number {
	const twips = (text: string, bold: boolean) => (lineUnits(text, bold) * size) / 100;
	const head = columns.map(({ heading }) => [twips(heading, true)]);
	const sample = rows
		.slice(0, SAMPLE)
		.map((row) =>
			columns.map((_, i) =>
				(row.cells[i] ?? []).map(({ runs }) =>
					runs.reduce((sum, run) => sum + twips(run.text, run.bold ?? i === 0), 0)
				)
			)
		);
	const cells = [head, ...sample];
	return (widths) => {
		let height = 0;
		for (const row of cells) {
			let highest = 0;
			row.forEach((paragraphs, i) => {
				const room = (widths[i] ?? 0) - padding;
				let lines = 0;
				for (const paragraph of paragraphs)
					lines += paragraph <= room ? 1 : Math.ceil((paragraph * RAGGED) / room);
				highest = Math.max(highest, lines);
				height += lines * ANY_LINE;
			});
			height += highest;
		}
		return height;
	};
}
