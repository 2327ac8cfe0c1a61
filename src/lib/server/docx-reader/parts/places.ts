import type { WordParagraph } from '#lib/domain/import/word-text.ts';

interface Table {
	readonly table: number;
	row: number;
	column: number;
}

/** Counts tables, rows and cells; of tables inside each other, the outer one is where the text stands. */
export function createPlaces(): {
	open(name: string): void;
	close(name: string): void;
	now(): WordParagraph['cell'];
} {
	let count = 0;
	let depth = 0;
	let current: Table | undefined;
	return {
		open(name) {
			if (name === 'tbl') {
				depth += 1;
				if (depth === 1) current = { table: count++, row: -1, column: -1 };
			} else if (depth !== 1 || !current) return;
			else if (name === 'tr') Object.assign(current, { row: current.row + 1, column: -1 });
			else if (name === 'tc') current.column += 1;
		},
		close(name) {
			if (name !== 'tbl') return;
			depth -= 1;
			if (depth === 0) current = undefined;
		},
		now: () => current && { ...current }
	};
}
