import type { FieldType } from '#lib/domain/sections/fields.ts';
import type { AnyRow } from '#lib/domain/sections/values.ts';
import { rowWords } from '#lib/text/form-rows.ts';
import { fieldsWithin, type FieldView } from './field-view.ts';
import { shortened } from './reference-name.ts';
import { valueLines, type Reading } from './value-text.ts';

/** How many answers a finished row shows. */
const columns = 3;
const tooLargeForACell: ReadonlySet<FieldType> = new Set(['rows', 'group', 'matrix', 'order']);

/** The fields that head the table of a list: the first few that are printed, must be answered and fit in a cell. */
export function summaryFields(list: FieldView): readonly FieldView[] {
	if (list.field.type !== 'rows') return [];
	return Object.entries(list.field.fields)
		.flatMap(([name, field]): FieldView[] => {
			const words = list.words.fields?.[name];
			const elsewhere = field.group !== undefined && field.group !== list.field.group;
			if (words === undefined || elsewhere || tooLargeForACell.has(field.type)) return [];
			if (field.optional || field.internal) return [];
			const fieldId = `${list.fieldId}.${name}`;
			return [{ path: name, fieldId, field, words, privacy: false, nested: true }];
		})
		.slice(0, columns);
}

/** One answer of a row as a short text; empty when there is none. */
export function cellText(
	list: FieldView,
	row: AnyRow,
	column: FieldView,
	reading: Reading
): string {
	const path = `${list.path}.${row.id}.${column.path}`;
	const place = { path, field: column.field, other: row[`${column.path}Other`] };
	return shortened(valueLines(place, row[column.path], reading).join(', '));
}

/** What a row is called: the first thing it says, or its number. */
export function rowName(list: FieldView, row: AnyRow, place: number, reading: Reading): string {
	const said = summaryFields(list).map((column) => cellText(list, row, column, reading));
	return said.find((text) => text !== '') ?? rowWords.unnamed(place);
}

/** The fields asked for one row, hidden ones left out. */
export function rowFields(
	list: FieldView,
	row: AnyRow,
	reading: Reading,
	omit: readonly string[] = []
): readonly FieldView[] {
	const base = `${list.path}.${row.id}`;
	const fields = fieldsWithin(list, base, reading.content, row);
	return fields.filter(({ path }) => !omit.includes(path.slice(base.length + 1)));
}
