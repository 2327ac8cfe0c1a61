/** What a control holds, and a value as it is typed. Reading it back is `parse-input.ts`. */
import type { Field } from './fields.ts';

/** A control's text: one string, several chosen values, or the texts of a composite's parts by name. */
export type RawInput = string | readonly string[] | Readonly<Record<string, string>>;

/** The text that a control shows for a value; empty for none. */
export function printInput(field: Field, value: unknown): RawInput {
	if (value === undefined || value === null) {
		return field.type === 'choices' || field.type === 'references'
			? []
			: isComposite(field)
				? {}
				: '';
	}
	if (field.type === 'yesNo') return value === true ? 'yes' : 'no';
	if (field.type === 'lines' || field.type === 'order')
		return (value as readonly string[]).join('\n');
	if (Array.isArray(value)) return value.map(String);
	if (typeof value === 'object') {
		return Object.fromEntries(
			Object.entries(value).map(([name, part]) => [name, printNumber(part)])
		);
	}
	return printNumber(value);
}

function printNumber(value: unknown): string {
	return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
}

function isComposite(field: Field): boolean {
	return [
		'matrix',
		'period',
		'ages',
		'valueYear',
		'capacity',
		'quantity',
		'owner',
		'group'
	].includes(field.type);
}
