import { all, child, elements, w } from '../xml/tree.ts';
import type { XmlElement } from '../xml/tree.ts';
import { cellsOf, faultyAt, isData, isEmpty, rowsOf } from './rule.ts';
import type { Checks } from './rule.ts';

const isFilled = (table: XmlElement, name: string) =>
	(w(child(child(table, 'w:tblPr'), name))?.trim() ?? '') !== '';

/** Tables that a screen reader can read out and Word does not repair. */
export const tableChecks = {
	tableDescribed: ({ each }) =>
		faultyAt(
			each('w:tbl'),
			(table) => !isFilled(table, 'w:tblCaption') || !isFilled(table, 'w:tblDescription')
		),
	tableHeader: ({ each }) =>
		faultyAt(each('w:tbl'), (table) => {
			const [first] = rowsOf(table);
			return isData(table) && first !== undefined && all(first, 'w:tblHeader').length === 0;
		}),
	tableMerged: ({ each }) => [
		...each('w:gridSpan').map((at) => ({ at })),
		...each('w:vMerge').map((at) => ({ at }))
	],
	tableNested: ({ each }) => faultyAt(each('w:tbl'), (table) => all(table, 'w:tbl').length > 0),
	tableEmptyCell: ({ each }) =>
		each('w:tbl')
			.filter(isData)
			.flatMap((table) => faultyAt(all(table, 'w:tc'), (cell) => all(cell, 'w:p').some(isEmpty))),
	tableFixed: ({ each }) =>
		faultyAt(
			each('w:tbl'),
			(table) => w(child(child(table, 'w:tblPr'), 'w:tblLayout'), 'type') !== 'fixed'
		),
	cellParagraph: ({ each }) =>
		faultyAt(each('w:tc'), (cell) => elements(cell).at(-1)?.name !== 'w:p'),
	rowCells: ({ each }) => faultyAt(each('w:tr'), (row) => cellsOf(row).length === 0),
	rowColumns: ({ each }) =>
		each('w:tbl').flatMap((table) => {
			const columns = all(table, 'w:gridCol').length;
			return faultyAt(rowsOf(table), (row) => cellsOf(row).length !== columns);
		}),
	tableFollowed: ({ document }) => {
		const body = elements(document)[0];
		const blocks = body ? elements(body) : [];
		return blocks.flatMap((at, i) => {
			const next = blocks[i + 1]?.name;
			return at.name === 'w:tbl' && next !== 'w:p' && next !== 'w:sdt' ? [{ at }] : [];
		});
	}
} satisfies Checks;
