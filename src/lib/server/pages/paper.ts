import type { AgreementState } from '#lib/domain/agreement/state.ts';
import type { DocumentModel } from '#lib/domain/document/model.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import { agreementDocument } from '#lib/text/documents/compose.ts';
import type { ClauseNumbers } from './part.ts';
import { dateOf } from './today.ts';

/** What a document is made from. `now` is an ISO instant; `final` has lines to sign on and no UTKAST. */
export function factsOf(state: AgreementState, now: string, edition: DocumentFacts['edition']): DocumentFacts {
	const { id, content, postponed, status, version } = state;
	return { agreementId: id, content, postponed, status, version: String(version), today: dateOf(now), edition };
}

/** The agreement as it would be printed now, and which clause prints which question. */
export function agreementPaper(state: AgreementState, now: string): { readonly model: DocumentModel; readonly clauses: ClauseNumbers } {
	const model = agreementDocument(factsOf(state, now, 'draft'));
	const clauses = new Map<string, string>();
	for (const { number, answers } of model.chapters.flatMap(({ blocks }) => blocks)) {
		if (number === undefined) continue;
		for (const question of answers) if (!clauses.has(question)) clauses.set(question, number);
	}
	return { model, clauses };
}
