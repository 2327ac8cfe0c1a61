import { sections, type AgreementContent } from './content.ts';
import type { Field, Fields } from './fields.ts';
import type { AnyRow } from './values.ts';

export interface Answered {
	readonly path: string;
	/** Path without row ids. */
	readonly fieldId: string;
	readonly field: Field;
	readonly value: unknown;
	/** The values beside it, for what depends on a neighbour. */
	readonly beside: Readonly<Record<string, unknown>>;
}

/** Every answer in the content, outer before inner, in the order of the questions. Unanswered ones are not visited. */
export function* answersIn(content: AgreementContent): Generator<Answered> {
	for (const [section, fields] of Object.entries(sections)) {
		const values = (
			content as unknown as Record<string, Readonly<Record<string, unknown>> | undefined>
		)[section];
		if (values) yield* walk(fields, values, section, section);
	}
}

function* walk(
	fields: Fields,
	values: Readonly<Record<string, unknown>>,
	path: string,
	fieldId: string
): Generator<Answered> {
	for (const [name, field] of Object.entries(fields)) {
		const value = values[name];
		if (value === undefined) continue;
		const here = { path: `${path}.${name}`, fieldId: `${fieldId}.${name}` };
		yield { ...here, field, value, beside: values };
		if (field.type === 'group')
			yield* walk(
				field.fields,
				value as Readonly<Record<string, unknown>>,
				here.path,
				here.fieldId
			);
		if (field.type !== 'rows') continue;
		for (const row of value as readonly AnyRow[])
			yield* walk(field.fields, row, `${here.path}.${row.id}`, here.fieldId);
	}
}

/** Paths of the answers that point at a row, so that removing it can say how many links would break. */
export function referencesTo(content: AgreementContent, rowId: string): readonly string[] {
	const found: string[] = [];
	for (const { path, field, value } of answersIn(content)) {
		const points =
			(field.type === 'reference' && value === rowId) ||
			(field.type === 'placeOrText' && value === rowId) ||
			(field.type === 'references' && (value as readonly string[]).includes(rowId)) ||
			(field.type === 'owner' && (value as { organisation?: string }).organisation === rowId);
		if (points) found.push(path);
	}
	return found;
}
