import { cellOf } from '../compose/cell.ts';
import type { Here } from '../compose/piece.ts';
import { plain } from '../compose/runs.ts';
import { lists } from '../lists/all.ts';
import type { ListId } from '../lists/all.ts';
import { within } from '../compose/composer.ts';
import type { SheetCell } from './model.ts';
import type { SheetColumn } from './outline.ts';

const empty: SheetCell = { kind: 'empty' };

/** A value where the column has one here, else its words. Where nothing is said the cell is left empty, for the filter. */
export function sheetCell(here: Here, column: SheetColumn): SheetCell {
	const value = column.value?.(here.scope);
	if (value) return value;
	if (column.cell === undefined && column.lines === undefined) return empty;
	const { cell, given } = cellOf(here, column, column.empty);
	const isOpen = cell.some(({ runs }) => runs.some(({ gap }) => gap === 'later'));
	if (!given && !isOpen && column.empty === undefined) return empty;
	const text = cell.map(({ runs }) => plain(runs)).join('\n');
	return given ? { kind: 'text', text } : { kind: 'text', text, gap: true };
}

/** Each row of nested lists, in order, with what is in view there. */
export function rowsOf(here: Here, [first, ...inner]: readonly ListId[]): readonly Here[] {
	if (first === undefined) return [here];
	return lists[first](here.scope).flatMap(({ id, bound }) =>
		rowsOf({ ...here, scope: within(here.scope, bound), key: [...here.key, id] }, inner)
	);
}
