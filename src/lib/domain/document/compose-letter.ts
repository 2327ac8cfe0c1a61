import { composeChapters } from './compose/chapter.ts';
import { composeClause } from './compose/clause.ts';
import { scopeOf, unsurveyed, type Composer } from './compose/composer.ts';
import { composeHead } from './compose/head.ts';
import type { Here } from './compose/piece.ts';
import type { DocumentModel } from './model.ts';
import type { DocumentFacts } from './scope.ts';
import { shownFacts } from './shown-facts.ts';
import type { LetterTexts } from './texts.ts';

/** A report, an answer or an annex: unnumbered chapters, no contents. `kind` is its id in the registry of kinds. */
export function composeLetter(
	given: DocumentFacts,
	texts: LetterTexts,
	kind: string
): DocumentModel {
	const facts = shownFacts(given);
	// A letter refers to no number of its own, so one composing is enough.
	const composer: Composer = { facts, texts, standIns: {}, bound: {}, survey: unsurveyed };
	const here: Here = { composer, scope: scopeOf(composer), key: [] };
	return {
		kind,
		look: 'letter',
		agreementId: facts.agreementId,
		language: 'sv-SE',
		orientation: 'portrait',
		head: composeHead(here, texts.head),
		front: texts.front.flatMap((clause) => composeClause(here, clause).map(({ block }) => block)),
		hasContents: false,
		chapters: composeChapters(composer, texts.chapters).chapters,
		labels: texts.labels
	};
}
