import type { QuestionWords, SourceWords } from '#lib/client/page-data.ts';
import type { Field, Fields } from '#lib/domain/sections/fields.ts';
import type { FieldText } from '#lib/text/questions/shape.ts';
import { sourceOf, type SourceId } from '#lib/text/sources.ts';

export function sourceWords(id: SourceId, own = false): SourceWords {
	const { ref, url, checked } = sourceOf(id);
	return { ref, ...(url !== undefined && { url }), checked, own };
}

/** The words of a question as a page shows them. Fields asked on a row's own page are left out. */
export function questionWords(words: FieldText, field: Field): QuestionWords {
	const { label, hint, why, source, basis, example, badExample, missing, suggestion } = words;
	return {
		label,
		...(hint !== undefined && { hint }),
		...(why !== undefined && { why }),
		...(source !== undefined && { source: sourceWords(source, basis === 'own') }),
		...(example !== undefined && { example }),
		...(badExample !== undefined && { badExample }),
		...(missing !== undefined && { missing }),
		...(suggestion !== undefined && { suggestion }),
		...('fields' in field && words.fields && { fields: nestedWords(words.fields, field.fields) })
	};
}

function nestedWords(
	words: Readonly<Record<string, FieldText>>,
	fields: Fields
): Readonly<Record<string, QuestionWords>> {
	const shown = Object.entries(fields).filter(([, field]) => field.group === undefined);
	return Object.fromEntries(
		shown.flatMap(([name, field]) =>
			words[name] ? [[name, questionWords(words[name], field)]] : []
		)
	);
}
