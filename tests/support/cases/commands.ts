import type { AgreementCommand } from '#lib/domain/agreement/commands.ts';
import { sections } from '#lib/domain/sections/content.ts';
import type { Field, Fields } from '#lib/domain/sections/fields.ts';
import type { AnyRow } from '#lib/domain/sections/values.ts';
import type { Case } from './case.ts';

type Values = Readonly<Record<string, unknown>>;

/** What is typed to get from an empty agreement to the case: rows first, then every answer where it is asked. */
export function commandsOf({ content, postponed }: Case): readonly AgreementCommand[] {
	const answers = Object.entries(sections).flatMap(([section, fields]) =>
		answersOf(fields, content[section as keyof typeof content], section)
	);
	const later = Object.entries(postponed).map(
		([path, postponement]) => ({ type: 'postponeAnswer', path, ...postponement }) as const
	);
	return [...answers, ...later];
}

function answersOf(fields: Fields, values: Values, above: string): AgreementCommand[] {
	return Object.entries(fields).flatMap(([name, field]) => {
		const other = values[`${name}Other`];
		return [
			...answerOf(field, values[name], `${above}.${name}`),
			...(other === undefined ? [] : [set(`${above}.${name}Other`, other)])
		];
	});
}

function answerOf(field: Field, value: unknown, path: string): AgreementCommand[] {
	if (value === undefined) return [];
	if (field.type === 'group') return answersOf(field.fields, value as Values, path);
	if (field.type !== 'rows') return [set(path, value)];
	const rows = value as readonly AnyRow[];
	return [
		{ type: 'addRows', list: path, rows: rows.map(({ id }) => ({ id })) },
		...rows.flatMap((row) => answersOf(field.fields, row, `${path}.${row.id}`))
	];
}

const set = (path: string, value: unknown): AgreementCommand => ({
	type: 'setAnswer',
	path,
	value
});
