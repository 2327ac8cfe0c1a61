import { fileFormat, fileVersion } from '#lib/domain/agreement/export.ts';
import type { DocumentModel } from '#lib/domain/document/model.ts';
import type { PlanPart } from '#lib/domain/document/plan-order.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import { writeCarried, type CarriedKind } from '#lib/domain/import/carried.ts';
import { linesOf } from '#lib/domain/import/lines.ts';
import { publicFile } from '#lib/domain/import/public-content.ts';
import { printOf, withTextCheck } from './text-check.ts';
import { wordWriter } from './word-writer.ts';

type CarryingModel = DocumentModel & { readonly kind: CarriedKind };

/**
 * The agreement or the action plan as a Word file that can be opened again: it carries the public answers it was
 * made from and a fingerprint of its text. Same facts, same bytes.
 */
async function writeSaveFile(
	model: CarryingModel,
	facts: DocumentFacts,
	part?: PlanPart
): Promise<Uint8Array> {
	const checked = withTextCheck(model);
	const { agreementId: id, status, content, postponed, edition, version, today } = facts;
	const file = publicFile({
		format: fileFormat,
		version: fileVersion,
		id,
		status,
		content,
		postponed
	});
	const carried = writeCarried({
		kind: model.kind,
		...(part && { part }),
		...{ edition, version, today, file },
		print: printOf(linesOf(checked))
	});
	return wordWriter().write(checked, carried);
}

/** A document as a Word file: agreement and plan open again, the others carry nothing. */
export function writeWordFile(model: DocumentModel, facts: DocumentFacts): Promise<Uint8Array> {
	return isCarried(model) ? writeSaveFile(model, facts) : wordWriter().write(model);
}

function isCarried(model: DocumentModel): model is CarryingModel {
	return model.kind === 'agreement' || model.kind === 'actionPlan';
}
