import { cellsOf } from '#lib/domain/sections/paste/cells.ts';

export type Cells = readonly (readonly string[])[];

/**
 * What was copied as rows and cells. A table in HTML (from Word, or a page) keeps line breaks within cells, so it is
 * read first; a spreadsheet's text does too, within quotes.
 */
export function cellsFrom(data: DataTransfer): Cells {
	const html = data.getData('text/html');
	const table =
		html === '' ? null : new DOMParser().parseFromString(html, 'text/html').querySelector('table');
	if (!table) return cellsOf(data.getData('text/plain'));
	return [...table.rows]
		.map((row) => [...row.cells].flatMap(textsOf))
		.filter((cells) => cells.some((cell) => cell !== ''));
}

/** A cell over several columns is followed by empty ones, so that the columns after it keep their places. */
function textsOf(cell: HTMLTableCellElement): readonly string[] {
	for (const end of cell.querySelectorAll('p:not(:last-child), li:not(:last-child)'))
		end.append('\n');
	for (const line of cell.querySelectorAll('br')) line.replaceWith('\n');
	const text = (cell.textContent ?? '')
		.replace(/\u00A0/g, ' ')
		.replace(/[ \t]*\n\s*/g, '\n')
		.replace(/[ \t]+/g, ' ')
		.trim();
	return [text, ...Array.from({ length: Math.max(0, cell.colSpan - 1) }, () => '')];
}
