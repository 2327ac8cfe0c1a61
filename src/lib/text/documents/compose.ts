/** The documents in Swedish: the engine of the domain with the texts of this folder. */
import { composeAgreement } from '#lib/domain/document/compose-agreement.ts';
import type { DocumentModel } from '#lib/domain/document/model.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import type { AgreementTexts } from '#lib/domain/document/texts.ts';
import { agreementFront } from './agreement/front.ts';
import { fullChapters } from './agreement/full.ts';
import { agreementHead } from './agreement/head.ts';
import { shortChapters, shortStandIns } from './agreement/short.ts';
import { documentWords } from './grammar.ts';
import { documentLabels } from './labels.ts';
import { macros } from './macros.ts';
import { resolvers } from './placeholders/all.ts';

export const agreementTexts: AgreementTexts = {
	resolvers,
	macros,
	words: documentWords,
	labels: documentLabels,
	head: agreementHead,
	front: agreementFront,
	chapters: fullChapters,
	short: { chapters: shortChapters, standIns: shortStandIns }
};

export function agreementDocument(facts: DocumentFacts): DocumentModel {
	return composeAgreement(facts, agreementTexts);
}
