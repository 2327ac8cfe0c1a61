/** Mends an answer so that the sentence around it holds; content/documents/placeholders.yaml, forms and fitting. */
import type { SentenceForm } from '#lib/domain/sections/vocabulary.ts';
import { isSeveralSentences, lowerFirst, withFullStop, withoutFullStop } from './letters.ts';
import type { IsProper } from './names.ts';

/** Words that the sentence has already said before the answer comes. */
const leading: Readonly<Partial<Record<SentenceForm, RegExp>>> = {
	infinitive: /^att\s+/iu,
	clause: /^(?:att|eftersom|därför att)\s+/iu
};

const inMidSentence: ReadonlySet<SentenceForm> = new Set([
	'function',
	'infinitive',
	'attClause',
	'clause',
	'nounPhrase'
]);

/** The answer in the form the sentence needs; empty when nothing but space was written. */
export function fit(answer: string, form: SentenceForm, isProper: IsProper): string {
	const text = answer.trim();
	if (form === 'sentence') return withFullStop(text);
	const line = text.replace(/\s*\n\s*/gu, ' ');
	if (form === 'cell' && isSeveralSentences(line)) return withFullStop(line);
	// The text around a paragraph number writes the sign itself.
	if (form === 'number') return line.replace(/^§+\s*/u, '');
	if (form === 'name' || form === 'date') return line;
	const bare = withoutFullStop(line).replace(leading[form] ?? /^(?!)/u, '');
	if (!inMidSentence.has(form) || bare === '') return bare;
	const lower = isProper(bare) ? bare : lowerFirst(bare);
	return form === 'attClause' && !/^att\s/iu.test(lower) ? `att ${lower}` : lower;
}
