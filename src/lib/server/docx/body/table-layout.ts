import type { TableBlock } from '#lib/domain/document/model.ts';
import { STYLES } from '../look/styles.ts';
import { CELL_PADDING } from '../look/table-styles.ts';
import type { TableStyle } from '../look/table-styles.ts';
import { LEDGER_CELLS, PLAN_CELLS, TIGHT_CELLS } from './cell-styles.ts';
import type { CellStyles } from './cell-styles.ts';
import { columnWidths } from './columns.ts';
import type { ColumnNeed } from './columns.ts';
import type { Sheet } from './sheet.ts';
import { tableHeight } from './table-height.ts';
import { needsAt, weighTable } from './table-needs.ts';

/** The landscape plan: cause, measure, operative goals, when, who, follow-up. */
const PLAN_WIDTHS = [2450, 4000, 2150, 1700, 2350, 2148];

export interface TableLayout {
	readonly style: TableStyle;
	readonly cells: CellStyles;
	/** Left and right of the text together, in twips. */
	readonly padding: number;
	readonly widths: readonly number[];
	readonly numeric: readonly boolean[];
	readonly namesRows: boolean;
}

type Fit = Pick<TableLayout, 'cells' | 'padding'>;

const USUAL: Fit = { cells: LEDGER_CELLS, padding: CELL_PADDING };
const PLAN: Fit = { cells: PLAN_CELLS, padding: CELL_PADDING };
/** For tables whose words would be broken otherwise. */
const CLOSE: Fit = { cells: PLAN_CELLS, padding: 130 };
const TIGHT: Fit = { cells: TIGHT_CELLS, padding: 100 };

const least = (needs: readonly ColumnNeed[]) => needs.reduce((sum, need) => sum + need.least, 0);

/** Rows name themselves in bold, unless the text already says what is bold. */
const namesRows = ({ rows }: TableBlock) =>
	!rows.some((row) => row.cells[0]?.some(({ runs }) => runs.some((run) => run.bold)));

/** The plan's own columns have their own widths, as long as every word fits. */
const isPlan = (needs: readonly ColumnNeed[]) =>
	needs.length === PLAN_WIDTHS.length &&
	needs.every((need, i) => need.least <= (PLAN_WIDTHS[i] ?? 0));

/** How a table is set, decided before its rows are written: the first look in which no word is broken. */
export function layoutTable({ model, page }: Sheet, table: TableBlock): TableLayout {
	const total = page.textWidth;
	const contents = weighTable(table);
	const numeric = contents.map((content) => content.numeric);
	const many = model.orientation === 'landscape' && contents.length >= PLAN_WIDTHS.length;
	// A table of counts is no plan, however many columns it has.
	const plan = many && numeric.filter(Boolean).length * 2 < contents.length;

	const needs = ({ cells, padding }: Fit) => needsAt(contents, STYLES[cells.text].size, padding);
	const choices = [plan ? PLAN : USUAL, CLOSE];
	const fit = choices.find((choice) => least(needs(choice)) <= total) ?? TIGHT;
	const chosen = needs(fit);
	const height = tableHeight(table, STYLES[fit.cells.text].size, fit.padding);
	return {
		...fit,
		style: plan ? 'plan' : 'ledger',
		widths: plan && isPlan(chosen) ? PLAN_WIDTHS : columnWidths(chosen, total, height),
		numeric,
		namesRows: namesRows(table)
	};
}
