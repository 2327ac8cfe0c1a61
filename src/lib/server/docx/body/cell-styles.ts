import type { StyleId } from '../look/styles.ts';

/** The paragraph styles of a table: its head, its text, the names of its rows, and points inside a cell. */
export interface CellStyles {
	readonly head: StyleId;
	readonly text: StyleId;
	readonly row: StyleId;
	readonly point: StyleId;
}

export const LEDGER_CELLS: CellStyles = {
	head: 'TableHead',
	text: 'TableText',
	row: 'TableRowHead',
	point: 'TablePoint'
};
export const PLAN_CELLS: CellStyles = {
	head: 'PlanHead',
	text: 'PlanText',
	row: 'PlanRowHead',
	point: 'PlanPoint'
};
export const TIGHT_CELLS: CellStyles = {
	head: 'TightHead',
	text: 'TightText',
	row: 'TightRowHead',
	point: 'TightPoint'
};
