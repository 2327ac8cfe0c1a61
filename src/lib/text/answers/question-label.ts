import type { SectionId } from '#lib/domain/sections/vocabulary.ts';
import { questionTexts } from '#lib/text/questions/all.ts';
import type { FieldText } from '#lib/text/questions/shape.ts';

/** The words of a field by its id, the path without row ids; undefined when there is no such question. */
export function fieldText(fieldId: string): FieldText | undefined {
	const [section = '', ...names] = fieldId.split('.');
	if (!Object.hasOwn(questionTexts, section)) return undefined;
	let fields: Readonly<Record<string, FieldText>> | undefined = questionTexts[section as SectionId];
	let found: FieldText | undefined;
	for (const name of names) {
		found = fields?.[name];
		fields = found?.fields;
	}
	return found;
}

/** The question as it is asked. What is written beside "annat" goes under the question it belongs to. */
export function questionLabel(fieldId: string): string {
	const text = fieldText(fieldId) ?? fieldText(fieldId.replace(/Other$/, ''));
	return text?.label ?? '';
}
