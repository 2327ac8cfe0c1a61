/** What a column must hold, in twips, cell padding included. */
export interface ColumnNeed {
	/** The widest word: narrower, and it would be broken. */
	readonly least: number;
	/** Each cell on one line. */
	readonly full: number;
	/** One line of the average cell. */
	readonly usual: number;
}

/** A single word may not take more than this many fair shares of the table. */
const LARGEST_LEAST = 1.6;

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

/** Whole numbers with the same proportions and exactly this sum. */
function scaled(widths: readonly number[], total: number): readonly number[] {
	const factor = total / sum(widths);
	const whole = widths.map((width) => Math.floor(width * factor));
	const widest = whole.indexOf(Math.max(...whole));
	const rest = total - sum(whole);
	return whole.map((width, i) => (i === widest ? width + rest : width));
}

/**
 * Column widths that sum to `total`. Where all fits on one line, the surplus is shared by content. Otherwise
 * every column gets its widest word and the rest goes where it makes the rows lowest: to the columns whose
 * cells would need most lines.
 */
export function columnWidths(needs: readonly ColumnNeed[], total: number): readonly number[] {
	const cap = (total / needs.length) * LARGEST_LEAST;
	const least = needs.map((need) => Math.min(need.least, cap));
	if (sum(least) >= total) return scaled(least, total);
	const full = needs.map((need, i) => Math.max(need.full, least[i] ?? 0));
	if (sum(full) <= total) return scaled(full, total);

	// Between the longest and the usual cell, so that one long answer does not starve the other columns.
	const weight = needs.map((need) => (need.full + need.usual) / 2);
	const atLines = (lines: number) =>
		weight.map((w, i) => Math.min(Math.max(w / lines, least[i] ?? 0), full[i] ?? 0));
	let tooFew = 0.5;
	let enough = Math.max(...weight) / Math.min(...least);
	for (let step = 0; step < 24; step++) {
		const lines = (tooFew + enough) / 2;
		if (sum(atLines(lines)) > total) tooFew = lines;
		else enough = lines;
	}
	return scaled(atLines(enough), total);
}
