/** What a column must hold, in twips. */
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

/** Gives every column its widest word, none more than it can use, and the rest by how much text it holds. */
function byContent(
	needs: readonly ColumnNeed[],
	least: readonly number[],
	full: readonly number[],
	total: number
): readonly number[] {
	// Between the longest and the usual cell, so that one long answer does not starve the other columns.
	const weight = needs.map((need) => (need.full + need.usual) / 2);
	const atLines = (lines: number) =>
		weight.map((w, i) => Math.min(Math.max(w / lines, least[i] ?? 0), full[i] ?? 0));
	let tooFew = 0.5;
	let enough = Math.max(...weight) / Math.min(...least) + 1;
	for (let step = 0; step < 24; step++) {
		const lines = (tooFew + enough) / 2;
		if (sum(atLines(lines)) > total) tooFew = lines;
		else enough = lines;
	}
	return scaled(atLines(enough), total);
}

/**
 * Moves width between columns as long as that makes the table lower.
 * @param height how high the table is with these widths
 */
function settle(
	start: readonly number[],
	least: readonly number[],
	height: (widths: readonly number[]) => number
): readonly number[] {
	let best = start;
	let lowest = height(start);
	for (let step = 640; step >= 80; step /= 2) {
		for (let from = 0; from < start.length; from++)
			for (let to = 0; to < start.length; to++) {
				const narrowed = (best[from] ?? 0) - step;
				if (from === to || narrowed < (least[from] ?? 0)) continue;
				const widths = best.map((width, i) =>
					i === from ? narrowed : i === to ? width + step : width
				);
				const tried = height(widths);
				if (tried >= lowest) continue;
				best = widths;
				lowest = tried;
			}
	}
	return best;
}

/**
 * Column widths that sum to `total`: no word is broken where that can be avoided, and the table is as low as it
 * can be made by moving width between columns.
 */
export function columnWidths(
	needs: readonly ColumnNeed[],
	total: number,
	height: (widths: readonly number[]) => number
): readonly number[] {
	const cap = (total / needs.length) * LARGEST_LEAST;
	const least = needs.map((need) => Math.min(need.least, cap));
	if (sum(least) >= total) return scaled(least, total);
	const full = needs.map((need, i) => Math.max(need.full, least[i] ?? 0));
	if (sum(full) <= total) return scaled(full, total);
	return settle(byContent(needs, least, full, total), least, height);
}
