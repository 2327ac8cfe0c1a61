import type { Fields } from '#lib/domain/sections/fields.ts';
import type { SourceId } from '#lib/text/sources.ts';

/** The words of a field. Nested fields inherit why and source from their question. */
export interface FieldText {
	/** The label is the question, asked with "ni". */
	readonly label: string;
	/** At most one sentence. */
	readonly hint?: string;
	readonly why?: string;
	readonly source?: SourceId;
	/** `own`: the why is our own reasoning, not the source's. */
	readonly basis?: 'own';
	readonly example?: string;
	readonly badExample?: string;
	/** Said in checks and summaries when nothing is answered. */
	readonly missing?: string;
	/** Rows a person may take over with one press. */
	readonly suggestion?: readonly string[];
	readonly fields?: { readonly [name: string]: FieldText };
}

type NestedTexts<F> = F extends { fields: infer S extends Fields }
	? { readonly fields: { readonly [K in keyof S]: FieldText & NestedTexts<S[K]> } }
	: object;

/** One entry for each question of a group; a question without words, or words without a question, does not compile. */
export type QuestionTexts<S extends Fields> = {
	readonly [K in keyof S]: FieldText &
		NestedTexts<S[K]> & { readonly why: string; readonly source: SourceId };
};
