import { formHints, forms } from '#lib/text/forms.ts';
import type { FieldView } from './field-view.ts';

/** The question's own hint; without one, the form that the sentence around the answer needs. */
export function hintOf({ field, words }: FieldView): string | undefined {
	if (words.hint !== undefined) return words.hint;
	if (field.type === 'group' || field.type === 'rows') return undefined;
	return (
		(field.form && formHints[field.form]) ?? (field.type === 'lines' ? forms.onePerLine : undefined)
	);
}
