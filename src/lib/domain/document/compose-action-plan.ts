import { composeClause } from './compose/clause.ts';
import { composeChapters } from './compose/chapter.ts';
import { scopeOf } from './compose/composer.ts';
import { composeHead } from './compose/head.ts';
import type { Here } from './compose/piece.ts';
import type { DocumentModel } from './model.ts';
import { plannedPart, planComposer } from './plan-composer.ts';
import type { PlanPart } from './plan-order.ts';
import type { DocumentFacts } from './scope.ts';
import type { ActionPlanTexts } from './texts.ts';

/** The plan as a document. `part` chooses when the agreement holds both plans; otherwise the one that it holds is made. */
export function composeActionPlan(
	facts: DocumentFacts,
	texts: ActionPlanTexts,
	part: PlanPart = plannedPart(facts)
): DocumentModel {
	const composer = planComposer(facts, texts, part);
	const body = composeChapters(composer, texts.chapters);
	const here: Here = { composer, scope: scopeOf(composer), key: [] };
	return {
		kind: 'actionPlan',
		agreementId: facts.agreementId,
		language: 'sv-SE',
		orientation: 'landscape',
		head: composeHead(here, texts.head),
		front: texts.front.flatMap((clause) => composeClause(here, clause).map(({ block }) => block)),
		hasContents: false,
		chapters: body.chapters,
		labels: texts.labels
	};
}
