import type { FieldOf, FieldView } from '../field-view.ts';

/** A field of the row, by name, as its own control sees it. */
export function fieldOfRow(list: FieldView, row: string, name: string): FieldView | undefined {
	if (list.field.type !== 'rows') return undefined;
	const field = list.field.fields[name];
	const words = list.words.fields?.[name];
	return field && words
		? {
				path: `${list.path}.${row}.${name}`,
				fieldId: `${list.fieldId}.${name}`,
				field,
				words,
				privacy: field.privacy === true,
				nested: true
			}
		: undefined;
}

/** The rated field of the row, or undefined when the list has none by that name. */
export function matrixOfRow(
	list: FieldView,
	row: string,
	name: string
): FieldOf<'matrix'> | undefined {
	const view = fieldOfRow(list, row, name);
	return view?.field.type === 'matrix' ? { ...view, field: view.field } : undefined;
}
