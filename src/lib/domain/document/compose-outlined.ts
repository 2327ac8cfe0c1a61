import { composeClause } from './compose/clause.ts';
import { scopeOf } from './compose/composer.ts';
import { composeHead } from './compose/head.ts';
import type { Here } from './compose/piece.ts';
import { settle } from './compose/survey.ts';
import type { DocumentModel } from './model.ts';
import type { Bound, DocumentFacts } from './scope.ts';
import { shownFacts } from './shown-facts.ts';
import type { OutlinedTexts } from './texts.ts';

/**
 * A document that is its outline and nothing more: letters, reports, papers of a meeting. `bound` is what every clause
 * sees, e.g. the meeting it is about; it is made from the facts that are shown. Pure: same facts, same document.
 */
export function composeOutlined(
	given: DocumentFacts,
	texts: OutlinedTexts,
	boundOf: (facts: DocumentFacts) => Bound = () => ({})
): DocumentModel {
	const facts = shownFacts(given);
	const { body, composer } = settle(
		{ facts, texts, standIns: {}, bound: boundOf(facts) },
		texts.chapters
	);
	const here: Here = { composer, scope: scopeOf(composer), key: [] };
	return {
		kind: texts.kind,
		look: texts.look,
		agreementId: facts.agreementId,
		language: 'sv-SE',
		orientation: texts.orientation ?? 'portrait',
		head: composeHead(here, texts.head),
		front: texts.front.flatMap((clause) => composeClause(here, clause).map(({ block }) => block)),
		hasContents: false,
		chapters: body.chapters,
		labels: texts.labels
	};
}
