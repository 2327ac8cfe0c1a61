import type { TableBlock, TableCell } from '#lib/domain/document/model.ts';
import { glue } from '#lib/text/typography.ts';
import { lineUnits } from '../measure/arial.ts';
import { wordUnits } from '../measure/lines.ts';
import type { ColumnNeed } from './columns.ts';

/** Rounding in Word and the hairline between columns, in twips. */
const SLACK = 14;

const NUMERIC = /^[\u2212-]?\d[\d \u00a0.,]*(?:%|\p{L}{1,3})?$/u;
const NONE = /^[\u2013-]?$/;

/** What one column holds, in 1/1000 of the type size: `least` the widest word, `full` the widest cell. */
export interface ColumnContent {
	readonly least: number;
	readonly full: number;
	readonly usual: number;
	/** Numbers only, and at least two: they stand right-aligned under each other. */
	readonly numeric: boolean;
}

interface Tally {
	least: number;
	full: number;
	sum: number;
	numbers: number;
	words: number;
}

function widen(tally: Tally, cell: TableCell, heavy: boolean): void {
	let width = 0;
	for (const { runs } of cell)
		for (const run of runs) {
			const text = glue(run.text);
			const bold = run.bold ?? heavy;
			tally.least = Math.max(tally.least, wordUnits(text, bold));
			width += lineUnits(text, bold);
		}
	tally.full = Math.max(tally.full, width);
	tally.sum += width;
}

function classify(tally: Tally, cell: TableCell): void {
	const text = cell.length === 1 ? cell[0]?.runs.map((run) => run.text).join('') : undefined;
	if (text !== undefined && NUMERIC.test(text)) tally.numbers += 1;
	else if (cell.length > 0 && (text === undefined || !NONE.test(text))) tally.words += 1;
}

/** Weighs a table once, for every size of type. */
export function weighTable({ columns, rows }: TableBlock): readonly ColumnContent[] {
	const tallies = columns.map((): Tally => ({ least: 0, full: 0, sum: 0, numbers: 0, words: 0 }));
	for (const row of rows)
		row.cells.forEach((cell, i) => {
			const tally = tallies[i];
			if (!tally) return;
			widen(tally, cell, i === 0);
			classify(tally, cell);
		});
	return tallies.map((tally, i) => {
		const { sum, numbers, words } = tally;
		widen(tally, [{ runs: [{ text: columns[i]?.heading ?? '' }] }], true);
		return {
			least: tally.least,
			full: tally.full,
			usual: sum / Math.max(rows.length, 1),
			numeric: i > 0 && numbers > 1 && words === 0
		};
	});
}

/** Twips each column needs. `size` in half points, `padding` in twips. */
export function needsAt(
	contents: readonly ColumnContent[],
	size: number,
	padding: number
): readonly ColumnNeed[] {
	const twips = (units: number) => (units * size) / 100 + padding + SLACK;
	return contents.map(({ least, full, usual }) => ({
		least: twips(least),
		full: twips(full),
		usual: twips(usual)
	}));
}
