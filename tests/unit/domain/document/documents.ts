/** Documents made from answers, and ways to look into them. */
import type { Block, DocumentModel, Runs } from '#lib/domain/document/model.ts';
import { blockText } from '#lib/domain/document/visible-text.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { actionPlanDocument, agreementDocument } from '#lib/text/documents/compose.ts';
import { emptyContent, today } from '../../../support/content.ts';

export function factsOf(
	content: Partial<AgreementContent>,
	more: Partial<DocumentFacts> = {}
): DocumentFacts {
	return {
		agreementId: 'agreement1',
		content: { ...emptyContent, ...content },
		postponed: {},
		status: 'drafting',
		version: '1',
		today,
		edition: 'draft',
		...more
	};
}

export const agreementOf = (
	content: Partial<AgreementContent>,
	more: Partial<DocumentFacts> = {}
): DocumentModel => agreementDocument(factsOf(content, more));

export const planOf = (
	content: Partial<AgreementContent>,
	more: Partial<DocumentFacts> = {}
): DocumentModel => actionPlanDocument(factsOf(content, more));

export function blocksOf(model: DocumentModel): readonly Block[] {
	return [...model.front, ...model.chapters.flatMap(({ blocks }) => blocks)];
}

/** The block of a clause, by its outline id and, where it repeats, its row: `area.problem:a1`. */
export function clauseOf(model: DocumentModel, id: string): Block | undefined {
	return blocksOf(model).find((block) => block.id === id);
}

/** What a clause says, with its number; undefined when it is left out. */
export function said(model: DocumentModel, id: string): string | undefined {
	const block = clauseOf(model, id);
	return block && blockText(block);
}

export function runsOf(block: Block): readonly Runs[] {
	switch (block.kind) {
		case 'paragraph':
			return [block.runs];
		case 'list':
			return [block.lead, ...block.items.map(({ runs }) => runs)];
		case 'table':
			return [
				...(block.lead.length > 0 ? [block.lead] : []),
				...block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.map(({ runs }) => runs)))
			];
		case 'definitions':
			return [block.lead, ...block.entries.map(({ meaning }) => meaning)];
		default:
			return [];
	}
}
