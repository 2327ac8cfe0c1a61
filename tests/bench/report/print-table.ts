export type Cell = string | number | undefined;

export interface Table {
	readonly title: string;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly Cell[])[];
}

/** Aligned text: words to the left, figures to the right. Nothing measured is a dash. */
export function printTable({ title, columns, rows }: Table): void {
	const isFigure = columns.map(
		(_, index) => rows.length > 0 && rows.every((row) => typeof row[index] !== 'string')
	);
	const lines = [columns, ...rows.map((row) => row.map(shown))];
	const widths = columns.map((_, index) =>
		Math.max(...lines.map((line) => (line[index] ?? '').length))
	);
	const print = (line: readonly string[]) => {
		const cells = line.map((text, index) =>
			isFigure[index] ? text.padStart(widths[index] ?? 0) : text.padEnd(widths[index] ?? 0)
		);
		console.log(`  ${cells.join('  ').trimEnd()}`);
	};
	console.log(`\n${title}`);
	print(columns);
	print(widths.map((width) => '-'.repeat(width)));
	lines.slice(1).forEach(print);
}

function shown(cell: Cell): string {
	if (cell === undefined) return '-';
	if (typeof cell === 'string') return cell;
	if (Number.isInteger(cell)) return String(cell);
	return cell.toFixed(cell < 1 ? 2 : 1);
}
