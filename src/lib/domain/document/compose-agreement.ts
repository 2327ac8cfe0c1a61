import { conditions } from './conditions/all.ts';
import { composeClause } from './compose/clause.ts';
import { scopeOf } from './compose/composer.ts';
import { composeHead } from './compose/head.ts';
import { inChosenOrder } from './compose/order.ts';
import type { Here } from './compose/piece.ts';
import { settle, type Settled } from './compose/survey.ts';
import type { DocumentModel } from './model.ts';
import type { DocumentFacts } from './scope.ts';
import { shownFacts } from './shown-facts.ts';
import type { AgreementTexts } from './texts.ts';

/** The agreement as a document, in the full or the short form. Pure: the same facts and texts give the same document. */
export function composeAgreement(facts: DocumentFacts, texts: AgreementTexts): DocumentModel {
	const { body, composer } = settledAgreement(shownFacts(facts), texts);
	const here: Here = { composer, scope: scopeOf(composer), key: [] };
	return {
		kind: 'agreement',
		agreementId: facts.agreementId,
		language: 'sv-SE',
		orientation: 'portrait',
		...(isShort(composer.facts) && { look: 'short' as const }),
		head: composeHead(here, texts.head),
		front: texts.front.flatMap((clause) => composeClause(here, clause).map(({ block }) => block)),
		hasContents: !isShort(composer.facts),
		chapters: body.chapters,
		labels: texts.labels
	};
}

const settled = new WeakMap<DocumentFacts, WeakMap<AgreementTexts, Settled>>();

/**
 * The chapters with their final numbers; the action plan refers to them. Takes facts that are already `shownFacts`.
 * Worked out once where both documents are made of the same facts.
 */
export function settledAgreement(facts: DocumentFacts, texts: AgreementTexts): Settled {
	const ofFacts = settled.get(facts) ?? new WeakMap<AgreementTexts, Settled>();
	const found = ofFacts.get(texts) ?? settleAgreement(facts, texts);
	settled.set(facts, ofFacts.set(texts, found));
	return found;
}

function settleAgreement(facts: DocumentFacts, texts: AgreementTexts): Settled {
	const short = isShort(facts);
	const chosen = facts.content.review.chapterOrder ?? [];
	return settle(
		{ facts, texts, standIns: short ? texts.short.standIns : {}, bound: {} },
		short ? texts.short.chapters : inChosenOrder(texts.chapters, chosen)
	);
}

const isShort = (facts: DocumentFacts) =>
	conditions.shortFormIsWanted({ facts, bound: {}, referenceTo: () => '' });
