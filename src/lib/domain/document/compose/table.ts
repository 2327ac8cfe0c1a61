import type { Runs, TableBlock, TableRow } from '../model.ts';
import { lists } from '../lists/all.ts';
import type { FixedRow, TableClause } from '../outline.ts';
import { cellOf, lastCell, type Cell } from './cell.ts';
import { within } from './composer.ts';
import { holds } from './holds.ts';
import { blockId, missing, unique, type Here, type Made } from './piece.ts';
import { closed } from './runs.ts';
import { say, words } from './say.ts';

interface Row {
	readonly id: string;
	readonly cells: readonly Cell[];
}

/** A table of rows. Columns that are optional and that no row has an answer in are left out. */
export function makeTable(here: Here, clause: TableClause): Made {
	const { composer, scope, key } = here;
	const lead =
		clause.lead === undefined ? undefined : say(composer, clause.lead, scope, 'sentence');
	if (lead && lead.state !== 'complete') return lead;
	const caption = words(composer, clause.caption, scope);
	const rows = clause.rows
		? clause.rows.flatMap((row) => fixedRows(here, row))
		: repeatedRows(here, clause);
	if (caption === undefined || rows.length === 0) return missing;
	const kept = clause.columns
		.map((column, index) => ({ column, index }))
		.filter(
			({ column, index }) => !column.optional || rows.some(({ cells }) => cells[index]?.given)
		);
	const columns = kept.map(({ column: { id, heading } }) => ({ id, heading }));
	const block: TableBlock = {
		kind: 'table',
		id: blockId(clause.id, key),
		answers: unique([
			...clause.asks,
			...(lead?.questions ?? []),
			...rows.flatMap(({ cells }) => cells.flatMap(({ questions }) => questions))
		]),
		lead: leadOf(lead?.runs),
		caption,
		...(clause.captionIsSaid && { captionIsSaid: clause.captionIsSaid }),
		description: composer.texts.words.describeTable(
			caption,
			columns.map(({ heading }) => heading),
			rows.length
		),
		columns,
		rows: rows.map(({ id, cells }): TableRow => ({
			id,
			cells: kept.map(({ index }) => cells[index]?.cell ?? [])
		}))
	};
	return {
		state: 'complete',
		pieces: [{ block, numbered: lead !== undefined, outlineId: clause.id }]
	};
}

const leadOf = (runs: Runs | undefined): Runs => (runs ? closed(runs) : []);

function repeatedRows(here: Here, { each, columns, emptyCell }: TableClause): readonly Row[] {
	const items = each ? lists[each](here.scope) : [];
	return items.map(({ id, bound }) => {
		const inRow = { ...here, scope: within(here.scope, bound) };
		return { id, cells: columns.map((column) => cellOf(inRow, column, column.empty ?? emptyCell)) };
	});
}

/** A row of its own words, once or for each of something. Without an answer it says so, or is left out. */
function fixedRows(here: Here, row: FixedRow): readonly Row[] {
	if (!holds(here.composer, row.only, here.scope)) return [];
	if (!row.each) return fixedRow(here, row, row.id);
	return lists[row.each](here.scope).flatMap(({ id, bound }) =>
		fixedRow({ ...here, scope: within(here.scope, bound) }, row, `${row.id}.${id}`)
	);
}

function fixedRow(here: Here, { cells, empty }: FixedRow, id: string): readonly Row[] {
	const made = cells.map((wording) => cellOf(here, { id: '', heading: '', cell: wording }, empty));
	return lastCell(made)?.given || empty !== undefined ? [{ id, cells: made }] : [];
}
