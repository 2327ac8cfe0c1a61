import type { TableCell, TableRow } from '#lib/domain/document/model.ts';
import { alignPairs } from './align.ts';
import type { Aligned, CellChange, RowChange } from './comparison.ts';
import { pairTexts } from './pair-texts.ts';
import { textOf } from './runs.ts';
import { compareTexts } from './words.ts';

export const isSame = <T, C extends { readonly isChanged: boolean }>(
	aligned: readonly Aligned<T, C>[]
): boolean => aligned.every((each) => each.kind === 'kept' && !each.change.isChanged);

function compareCells(old: TableCell, fresh: TableCell): CellChange {
	const texts = (cell: TableCell) => cell.map(({ runs }) => textOf(runs));
	return alignPairs(old, fresh, pairTexts(texts(old), texts(fresh)), (was, is) =>
		compareTexts(was.runs, is.runs)
	);
}

export function compareRows(old: TableRow, fresh: TableRow): RowChange {
	const columns = Math.max(old.cells.length, fresh.cells.length);
	const cells = Array.from({ length: columns }, (_, i) =>
		compareCells(old.cells[i] ?? [], fresh.cells[i] ?? [])
	);
	return { isChanged: !cells.every(isSame), cells };
}
