import type { Row } from 'write-excel-file/node';
import type { Sheet, WorkbookModel } from '#lib/domain/document/workbook/model.ts';
import type { Block } from '#lib/domain/document/model.ts';
import { blockText } from '#lib/domain/document/visible-text.ts';
import { cellOf, textCell } from './cells.ts';

/** Rows above a list: its title, what it is, and the names of its columns. */
export const HEAD_ROWS = 3;

/** Widths of the first sheet's two columns, in characters. */
export const FRONT_WIDTHS = [30, 92] as const;

export function listRows({ title, about, columns, rows, fixedColumns }: Sheet): Row[] {
	return [
		[textCell(title, 'title')],
		[textCell(about, 'about')],
		columns.map(({ heading }) => textCell(heading, 'head')),
		...rows.map(({ cells }) =>
			columns.map((_, index) => cellOf(cells[index], index === fixedColumns - 1))
		)
	];
}

/** The first sheet: names to the left, what is said to the right. */
export function frontRows({ head, front }: WorkbookModel): Row[] {
	const standing = head.draft?.band ?? `${head.version}, ${head.date}`;
	const rows: Row[] = [
		[textCell(head.title, 'title')],
		[textCell(standing, head.draft ? 'draft' : 'about')],
		[textCell(head.subtitle ?? '', 'about')]
	];
	let label = head.documentType;
	for (const block of front.blocks) {
		if (block.kind === 'heading') label = block.text;
		else {
			rows.push(...blockRows(block, label));
			label = '';
		}
	}
	return rows;
}

function blockRows(block: Block, label: string): Row[] {
	if (block.kind !== 'table')
		return [[textCell(label, 'label'), textCell(blockText(block), 'prose')]];
	return block.rows.map(({ cells }) => {
		const [name = '', ...rest] = cells.map((cell) =>
			cell.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n')
		);
		return [textCell(name, 'label'), textCell(rest.join('\n'), 'prose')];
	});
}
