import type { FieldProps } from '#lib/ui/primitives/field.ts';
import { controlId, type FieldView } from './field-view.ts';

/** Props of the one control that answers a field. A question lends its words itself; a nested field brings them. */
export function frame(
	{ path, field, words, nested }: FieldView,
	error: string | undefined
): FieldProps {
	if (!nested) return { name: path };
	const optional = field.optional === true;
	return { name: path, id: controlId(path), label: words.label, hint: words.hint, error, optional };
}

/** Props of a part of a composite answer. The first part takes the field's own id, where every link leads. */
export function partFrame(path: string, part: string, label: string, isFirst = false): FieldProps {
	return { name: `${path}|${part}`, id: controlId(path, isFirst ? undefined : part), label };
}
