import { composeClause } from './compose/clause.ts';
import { composeChapters } from './compose/chapter.ts';
import { scopeOf, unsurveyed, type Composer, type Mark } from './compose/composer.ts';
import { composeHead } from './compose/head.ts';
import type { Here } from './compose/piece.ts';
import { settledAgreement } from './compose-agreement.ts';
import type { DocumentModel } from './model.ts';
import { planOrder, type PlanPart } from './plan-order.ts';
import type { DocumentFacts } from './scope.ts';
import { shownFacts } from './shown-facts.ts';
import type { ActionPlanTexts } from './texts.ts';

/** The clauses that name the causes of an area. */
const causeClause = /^area\.causes?:(.+)$/;

/** The plan as a document. `part` chooses when the agreement holds both plans; otherwise the one that it holds is made. */
export function composeActionPlan(
	given: DocumentFacts,
	texts: ActionPlanTexts,
	part: PlanPart = given.content.actionPlan.planKind === 'municipal' ? 'own' : 'joint'
): DocumentModel {
	const facts = shownFacts(given);
	const agreement = settledAgreement(facts, texts.agreement);
	const order = planOrder(
		{ facts, bound: {}, referenceTo: () => '' },
		part,
		causeClauses(agreement.body.marks)
	);
	const bound = { planPart: part, planOrder: order };
	// A plan refers to no number of its own, so one composing is enough.
	const composer: Composer = { facts, texts, standIns: {}, bound, survey: unsurveyed };
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

function causeClauses(marks: ReadonlyMap<string, Mark>): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const [id, { number }] of marks) {
		const [, area] = causeClause.exec(id) ?? [];
		if (area !== undefined) found.set(area, number);
	}
	return found;
}
