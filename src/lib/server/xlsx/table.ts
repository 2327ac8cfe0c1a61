import type { Sheet } from '#lib/domain/document/workbook/model.ts';
import { attribute } from '#lib/server/docx/xml/clean.ts';
import { cellText } from './cells.ts';
import { HEAD_ROWS } from './sheet-data.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const DESCRIPTION = '{504A1905-F514-4f6f-8877-14C23A59335A}';

/** `A`, `Z`, `AA` for 0, 25, 26. */
export function columnName(index: number): string {
	const last = String.fromCharCode('A'.charCodeAt(0) + (index % 26));
	return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

/** The cells of a list with its head, e.g. `A3:Z12`. */
function listRange({ columns, rows }: Sheet): string {
	return `A${HEAD_ROWS}:${columnName(columns.length - 1)}${HEAD_ROWS + rows.length}`;
}

/**
 * A list as a real table: filters, a head that is read out with each cell, a description, and a range that grows
 * when somebody adds a row. `name` is what formulas call it.
 */
export function tableXml(sheet: Sheet, id: number, name: string): string {
	const range = listRange(sheet);
	const columns = sheet.columns.map(
		({ heading }, index) =>
			`<tableColumn id="${index + 1}" name="${attribute(cellText(heading))}"/>`
	);
	return (
		`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${MAIN}" id="${id}" name="${name}" ` +
		`displayName="${name}" ref="${range}" totalsRowShown="0"><autoFilter ref="${range}"/>` +
		`<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
		`<extLst><ext uri="${DESCRIPTION}" xmlns:x14="${X14}"><x14:table altText="${attribute(sheet.title)}" ` +
		`altTextSummary="${attribute(sheet.description)}"/></ext></extLst></table>`
	);
}
