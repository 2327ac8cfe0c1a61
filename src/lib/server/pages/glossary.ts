import type { TermView } from '#lib/client/page-data.ts';
import { glossary } from '#lib/text/glossary/all.ts';
import { sourceWords } from './question-words.ts';

/** Every term with its meaning, in Swedish alphabetical order. */
export function glossaryView(): readonly TermView[] {
	return glossary
		.map(({ sv, meaning, source }) => ({
			term: sv,
			meaning,
			...(source !== undefined && { source: sourceWords(source) })
		}))
		.sort((a, b) => a.term.localeCompare(b.term, 'sv'));
}
