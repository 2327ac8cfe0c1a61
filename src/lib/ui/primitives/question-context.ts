import { getContext, setContext } from 'svelte';

/**
 * What a question lends to the field inside it: a field without its own label takes the question's
 * id, label, hint and error, so that one is written once and wired right.
 */
export interface QuestionContext {
	/** Id of the field that answers the question. */
	readonly fieldId: string;
	readonly labelId: string;
	/** Ids of hint and error, as they stand now; empty when there is neither. */
	describedBy(): string;
	invalid(): boolean;
}

const key = Symbol('question');

export function provideQuestion(context: QuestionContext): void {
	setContext(key, context);
}

/** The question around this field, if there is one and the field has no label of its own. */
export function surroundingQuestion(): QuestionContext | undefined {
	return getContext<QuestionContext | undefined>(key);
}
