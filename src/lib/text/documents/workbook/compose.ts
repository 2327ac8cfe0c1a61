/** The plan as lists, in Swedish. */
import { composeWorkbook } from '#lib/domain/document/workbook/compose-workbook.ts';
import type { WorkbookModel } from '#lib/domain/document/workbook/model.ts';
import type { PlanPart } from '#lib/domain/document/plan-order.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import { planWorkbookTexts } from './plan.ts';

/** `part` chooses between the joint plan and the municipality's own where the agreement holds both. */
export function planWorkbook(facts: DocumentFacts, part?: PlanPart): WorkbookModel {
	return composeWorkbook(facts, planWorkbookTexts, part);
}

const workbooks: Readonly<Record<string, (facts: DocumentFacts) => WorkbookModel>> = {
	actionPlan: (facts) => planWorkbook(facts),
	ownPlan: (facts) => planWorkbook(facts, 'own')
};

/** What makes the lists of a kind of document, by its id; undefined for a kind without lists. */
export function workbookOf(kind: string): ((facts: DocumentFacts) => WorkbookModel) | undefined {
	return Object.hasOwn(workbooks, kind) ? workbooks[kind] : undefined;
}
