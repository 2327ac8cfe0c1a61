import type { LawResultKind, Evidence } from './result.ts';
import type { EnumId, OptionOf } from '#lib/domain/sections/vocabulary.ts';

/** One answer that shows the paragraph, at the question itself. */
export const shows = (question: string, ok: boolean, path = question): Evidence => ({
	question,
	path,
	ok
});

/** One of the choices of a question. */
export const showsOption = <E extends EnumId>(
	question: string,
	options: E,
	value: OptionOf<E>,
	ok: boolean
): Evidence => ({ question, path: question, ok, option: { options, value } });

/** All, some or none of it. */
export function resultOf(evidence: readonly Evidence[]): LawResultKind {
	if (evidence.every(({ ok }) => ok)) return 'shown';
	return evidence.some(({ ok }) => ok) ? 'partly' : 'notShown';
}
