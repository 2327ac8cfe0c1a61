/** The documents in Swedish: the engine of the domain with the texts of this folder. */
import { composeActionPlan } from '#lib/domain/document/compose-action-plan.ts';
import { composeAgreement } from '#lib/domain/document/compose-agreement.ts';
import type { DocumentModel } from '#lib/domain/document/model.ts';
import type { PlanPart } from '#lib/domain/document/plan-order.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import type { ActionPlanTexts, AgreementTexts } from '#lib/domain/document/texts.ts';
import { actionPlanFront } from './action-plan/front.ts';
import { actionPlanHead } from './action-plan/head.ts';
import { planChapters } from './action-plan/plan.ts';
import { agreementFront } from './agreement/front.ts';
import { fullChapters } from './agreement/full.ts';
import { agreementHead } from './agreement/head.ts';
import { shortChapters, shortStandIns } from './agreement/short.ts';
import { documentWords } from './grammar.ts';
import { documentLabels } from './labels.ts';
import { macros } from './macros.ts';
import { resolvers } from './placeholders/all.ts';

/** What every document is composed with. */
export const sharedTexts = { resolvers, macros, words: documentWords, labels: documentLabels };

export const agreementTexts: AgreementTexts = {
	...sharedTexts,
	head: agreementHead,
	front: agreementFront,
	chapters: fullChapters,
	short: { chapters: shortChapters, standIns: shortStandIns }
};

export const actionPlanTexts: ActionPlanTexts = {
	...sharedTexts,
	head: actionPlanHead,
	front: actionPlanFront,
	chapters: planChapters,
	agreement: agreementTexts
};

export function agreementDocument(facts: DocumentFacts): DocumentModel {
	return composeAgreement(facts, agreementTexts);
}

/** `part` chooses between the joint plan and the municipality's own where the agreement holds both. */
export function actionPlanDocument(facts: DocumentFacts, part?: PlanPart): DocumentModel {
	return composeActionPlan(facts, actionPlanTexts, part);
}
