/** What a placeholder gives, made in one place. */
import type { Resolved } from '#lib/domain/document/scope.ts';
import { joinList } from '#lib/text/swedish/joining.ts';

type Questions = readonly string[];

export function empty(questions: Questions): Resolved {
	return { state: 'empty', questions };
}

export function later(path: string, questions: Questions): Resolved {
	return { state: 'later', path, questions };
}

/** A text, or several things; nothing at all is empty. */
export function given(words: Words, questions: Questions): Resolved {
	if (words === undefined) return empty(questions);
	if (typeof words === 'string')
		return words === '' ? empty(questions) : { state: 'answered', text: words, questions };
	const items = words.filter((item) => item !== '');
	if (items.length === 0) return empty(questions);
	return { state: 'answered', text: joinList(items), items, questions };
}

/** What a composed placeholder says: a text, a list, or nothing. */
export type Words = string | readonly string[] | undefined;
