import type { AgreementContent } from '#lib/domain/sections/content.ts';
import type { Fields } from '#lib/domain/sections/fields.ts';
import type { AnyRow } from '#lib/domain/sections/values.ts';
import { answersIn } from '#lib/domain/sections/walk.ts';
import { printValue, type RowNames } from './print-value.ts';

const naming = [
	'name',
	'title',
	'shortName',
	'organisation',
	'text',
	'term',
	'function',
	'question'
];
const written = ['text', 'longText', 'function'];
const longest = 90;

/** What every row in the agreement is called, by id: its own name, or else the first thing answered in it. */
export function rowNames(content: AgreementContent): RowNames {
	const names = new Map<string, string>();
	const unnamed: { readonly row: AnyRow; readonly fields: Fields }[] = [];
	for (const { field, value } of answersIn(content)) {
		if (field.type !== 'rows') continue;
		for (const row of value as readonly AnyRow[]) {
			const name = ownName(row, field.fields);
			if (name === undefined) unnamed.push({ row, fields: field.fields });
			else names.set(row.id, short(name));
		}
	}
	// Rows without a name of their own may be called by what they point at, so the named ones come first.
	for (const { row, fields } of unnamed) {
		const name = firstAnswer(row, fields, names);
		if (name !== undefined) names.set(row.id, short(name));
	}
	return names;
}

function ownName(row: AnyRow, fields: Fields): string | undefined {
	const named = naming.find((name) => {
		const type = fields[name]?.type;
		return type !== undefined && written.includes(type) && Boolean(row[name]);
	});
	return named === undefined ? undefined : String(row[named]);
}

function firstAnswer(row: AnyRow, fields: Fields, names: RowNames): string | undefined {
	for (const [name, field] of Object.entries(fields)) {
		const printed = printValue(field, row[name], names, row[`${name}Other`]);
		if (printed) return printed;
	}
	return undefined;
}

function short(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	if (line.length <= longest) return line;
	const lastSpace = line.lastIndexOf(' ', longest);
	return `${line.slice(0, lastSpace > 0 ? lastSpace : longest)} …`;
}
