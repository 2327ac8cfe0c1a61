import { unsurveyed, type Composer } from './compose/composer.ts';
import { settledAgreement } from './compose-agreement.ts';
import { planOrder, type PlanPart } from './plan-order.ts';
import type { DocumentFacts } from './scope.ts';
import { shownFacts } from './shown-facts.ts';
import type { ActionPlanTexts } from './texts.ts';

/** The clauses that name the causes of an area. */
const causeClause = /^area\.causes?:(.+)$/;

/** The plan that is made when nobody chooses: the one that the agreement holds, the joint one where it holds both. */
export function plannedPart({ content }: DocumentFacts): PlanPart {
	return content.actionPlan.planKind === 'municipal' ? 'own' : 'joint';
}

/** What every form of the plan is composed with: its measures in order, their causes called as in the agreement. */
export function planComposer(
	given: DocumentFacts,
	texts: ActionPlanTexts,
	part: PlanPart
): Composer {
	const facts = shownFacts(given);
	const { marks } = settledAgreement(facts, texts.agreement).body;
	const causeClauses = new Map<string, string>();
	for (const [id, { number }] of marks) {
		const [, area] = causeClause.exec(id) ?? [];
		if (area !== undefined) causeClauses.set(area, number);
	}
	const order = planOrder({ facts, bound: {}, referenceTo: () => '' }, part, causeClauses);
	const bound = { planPart: part, planOrder: order };
	// A plan refers to no number of its own, so one composing is enough.
	return { facts, texts, standIns: {}, bound, survey: unsurveyed };
}
