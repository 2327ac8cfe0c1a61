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
