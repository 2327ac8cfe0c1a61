import { expect, test } from 'vitest';
import { looksLikeName } from '#lib/domain/checks/privacy/names.ts';
import { privacyWarnings } from '#lib/domain/checks/privacy/privacy-warnings.ts';
import { sections } from '#lib/domain/sections/content.ts';
import type { Field, Fields } from '#lib/domain/sections/fields.ts';
import { questionTexts } from '#lib/text/questions/all.ts';
import type { FieldText } from '#lib/text/questions/shape.ts';

/** The examples of good wording the product shows, with the field each belongs to. */
function* examples(
	fields: Fields,
	texts: Readonly<Record<string, FieldText>>
): Generator<{ field: Field; example: string }> {
	for (const [name, field] of Object.entries(fields)) {
		const text = texts[name];
		if (text?.example !== undefined) yield { field, example: text.example };
		if ((field.type === 'group' || field.type === 'rows') && text?.fields)
			yield* examples(field.fields, text.fields);
	}
}

const all = Object.entries(sections).flatMap(([section, fields]) => [
	...examples(fields, questionTexts[section as keyof typeof questionTexts])
]);

test('given our own examples of good wording, then none is warned for', () => {
	const watched = all.filter(({ field }) => field.privacy === true);
	expect(watched.length).toBeGreaterThan(10);
	const warned = watched.flatMap(({ example }) =>
		privacyWarnings(example).map(({ id, found }) => ({ id, found, example }))
	);
	expect(warned).toEqual([]);
});

test('given our own examples of functions, then none looks like a name', () => {
	const functions = all.filter(({ field }) => field.type === 'function');
	expect(functions.length).toBeGreaterThan(10);
	expect(functions.filter(({ example }) => looksLikeName(example))).toEqual([]);
});
