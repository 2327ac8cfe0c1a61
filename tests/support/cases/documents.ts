import type { AgreementState } from '#lib/domain/agreement/state.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import { visibleText } from '#lib/domain/document/visible-text.ts';
import { actionPlanDocument, agreementDocument } from '#lib/text/documents/compose.ts';
import type { Case } from './case.ts';

/** What a reader sees of both documents. */
export interface Documents {
	readonly agreement: string;
	readonly plan: string;
}

export function documentsOf(state: AgreementState, { today, until }: Case): Documents {
	const { id, content, postponed, status } = state;
	const facts: DocumentFacts = {
		agreementId: id,
		content,
		postponed,
		status,
		version: '1',
		today,
		edition: until === 'signed' ? 'final' : 'draft'
	};
	return {
		agreement: visibleText(agreementDocument(facts)),
		plan: visibleText(actionPlanDocument(facts))
	};
}
