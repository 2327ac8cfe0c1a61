import { locate } from '#lib/domain/sections/locate.ts';
import { questionTexts } from '#lib/text/questions/all.ts';
import type { FieldText } from '#lib/text/questions/shape.ts';

/** The label of the question an answer belongs to, by its path, row ids or not. Server only, as the questions are. */
export function questionLabel(path: string): string {
	const [section = '', ...names] = (locate(path)?.fieldId ?? path).split('.');
	let fields: Readonly<Record<string, FieldText>> | undefined =
		questionTexts[section as keyof typeof questionTexts];
	let label: string | undefined;
	for (const name of names) {
		label = fields?.[name]?.label ?? label;
		fields = fields?.[name]?.fields;
	}
	return label ?? path;
}
