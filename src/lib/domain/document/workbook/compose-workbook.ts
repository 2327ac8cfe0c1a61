import { composeActionPlan } from '../compose-action-plan.ts';
import { scopeOf } from '../compose/composer.ts';
import { words } from '../compose/say.ts';
import type { Block } from '../model.ts';
import { plannedPart, planComposer } from '../plan-composer.ts';
import type { PlanPart } from '../plan-order.ts';
import type { DocumentFacts } from '../scope.ts';
import { composeSheets } from './compose-sheet.ts';
import type { WorkbookModel } from './model.ts';
import type { WorkbookTexts } from './outline.ts';

/**
 * The plan as lists to work in: the same measures, numbers and words as the document, whose head and unnumbered
 * chapters make the first sheet. `part` as for `composeActionPlan`.
 */
export function composeWorkbook(
	facts: DocumentFacts,
	texts: WorkbookTexts,
	part: PlanPart = plannedPart(facts)
): WorkbookModel {
	const document = composeActionPlan(facts, texts.plan, part);
	const composer = planComposer(facts, texts.plan, part);
	const { head, labels, agreementId, language } = document;
	const about = texts.about(head);
	const notice = words(composer, texts.notice, scopeOf(composer)) ?? '';
	const around = document.chapters.filter(({ number }) => number === undefined);
	return {
		agreementId,
		language,
		head,
		front: {
			name: texts.frontName,
			blocks: [
				...document.front,
				...around.flatMap(({ id, heading, blocks }) => [headingOf(id, heading), ...blocks]),
				{ kind: 'paragraph', id: 'workbook.notice', answers: [], runs: [{ text: notice }] }
			]
		},
		sheets: texts.sheets.flatMap((outline) => composeSheets(composer, outline, about)),
		labels: { page: labels.page, of: labels.of, table: labels.table }
	};
}

const headingOf = (id: string, text: string): Block => ({
	kind: 'heading',
	id,
	answers: [],
	level: 2,
	text
});
