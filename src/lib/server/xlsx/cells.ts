import type { Cell } from 'write-excel-file/node';
import type { SheetCell } from '#lib/domain/document/workbook/model.ts';
import { cleanText } from '#lib/server/docx/xml/clean.ts';
import { LOOK } from './look.ts';

/** Excel holds no more in one cell, in UTF-16 units. */
const most = 32_767;

/** Typed text as a cell may hold it; too long a text is cut, which only Word's form of the plan can take whole. */
export function cellText(text: string): string {
	const clean = cleanText(text).trim();
	return clean.length <= most
		? clean
		: `${clean.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** A text is always stored as text: one that begins with `=` is never a formula. */
export function textCell(text: string, look: keyof typeof LOOK): Cell {
	const value = cellText(text);
	return value === '' ? LOOK[look] : { ...LOOK[look], type: String, value };
}

/** `isName`: the cell that says which row it is. */
export function cellOf(cell: SheetCell | undefined, isName: boolean): Cell {
	switch (cell?.kind) {
		case 'text':
			return textCell(cell.text, cell.gap ? 'gap' : isName ? 'name' : 'text');
		case 'date': {
			const value = new Date(`${cell.date}T00:00:00Z`);
			return Number.isNaN(value.getTime())
				? textCell(cell.date, 'text')
				: { ...LOOK.date, type: Date, value };
		}
		case 'number':
			return { ...LOOK[cell.unit ?? 'number'], type: Number, value: cell.number };
		case 'empty':
		case undefined:
			return LOOK.text;
		default:
			return cell satisfies never;
	}
}
