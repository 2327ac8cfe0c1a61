import { formHints, forms } from '#lib/text/forms.ts';
import type { FieldView } from './field-view.ts';

/** The question's own hint; without one, the form that the sentence around the answer needs. */
export function hintOf({ field, words, nested }: FieldView): string | undefined {
	if (words.hint !== undefined) return words.hint;
	if (field.type === 'group' || field.type === 'rows') return undefined;
	if (field.type === 'function' && !nested) return forms.noName;
	return (
		(field.form && formHints[field.form]) ?? (field.type === 'lines' ? forms.onePerLine : undefined)
	);
}
