import type { Composer } from '../compose/composer.ts';
import { blockId, type Here } from '../compose/piece.ts';
import { places } from '../compose/places.ts';
import { words } from '../compose/say.ts';
import { rowsOf, sheetCell } from './cells.ts';
import type { Sheet, SheetCell } from './model.ts';
import type { SheetOutline } from './outline.ts';

interface Row {
	readonly id: string;
	readonly cells: readonly SheetCell[];
}

/** The sheets of one outline: one, or one for each of something. Optional columns that no sheet has a value in are left out. */
export function composeSheets(
	composer: Composer,
	outline: SheetOutline,
	about: string
): readonly Sheet[] {
	const made = places(composer, outline).flatMap((here) => {
		const rows = rowsIn(here, outline);
		return rows.length === 0 ? [] : [{ here, rows }];
	});
	const all = made.flatMap(({ rows }) => rows);
	const kept = outline.columns
		.map((column, index) => ({ column, index }))
		.filter(
			({ column, index }) => !column.optional || all.some(({ cells }) => isFilled(cells[index]))
		);
	const columns = kept.map(({ column: { id, heading, width } }) => ({ id, heading, width }));
	return made.map(({ here, rows }) => {
		const title = words(composer, outline.title, here.scope) ?? '';
		return {
			id: blockId(outline.id, here.key),
			name: words(composer, outline.name, here.scope) ?? title,
			title,
			about,
			description: composer.texts.words.describeTable(
				title,
				columns.map(({ heading }) => heading),
				rows.length
			),
			columns,
			rows: rows.map(({ id, cells }) => ({
				id,
				cells: kept.map(({ index }): SheetCell => cells[index] ?? { kind: 'empty' })
			})),
			fixedColumns: outline.fixedColumns
		};
	});
}

const isFilled = (cell: SheetCell | undefined) =>
	cell !== undefined && cell.kind !== 'empty' && !(cell.kind === 'text' && cell.gap);

function rowsIn(here: Here, outline: SheetOutline): readonly Row[] {
	const { columns, fixedColumns, whenEmpty } = outline;
	const rows = rowsOf(here, outline.rows).map((inRow) => ({
		id: inRow.key.at(-1) ?? '',
		cells: columns.map((column) => sheetCell(inRow, column))
	}));
	const said = whenEmpty === undefined ? undefined : words(here.composer, whenEmpty, here.scope);
	if (rows.length > 0 || said === undefined) return rows;
	// In the column that otherwise says which row it is.
	const before = columns.slice(0, fixedColumns - 1).map((): SheetCell => ({ kind: 'empty' }));
	return [{ id: 'none', cells: [...before, { kind: 'text', text: said, gap: true }] }];
}
