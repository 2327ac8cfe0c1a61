import type { SentenceForm } from '#lib/domain/sections/vocabulary.ts';

/** The form an answer takes in its sentence; content/documents/placeholders.yaml, forms. */
export type Form = SentenceForm | 'interval';

/** The form that a written text is mended to. */
export function textForm(form: Form): SentenceForm {
	return form === 'interval' || form === 'duration'
		? 'nounPhrase'
		: form === 'list'
			? 'nounPhrase'
			: form;
}
