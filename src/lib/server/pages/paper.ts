import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { clauseFinder } from '#lib/domain/document/clause-of.ts';
import type { DocumentModel } from '#lib/domain/document/model.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import { agreementDocument } from '#lib/text/documents/compose.ts';
import type { ClauseNumbers } from './part.ts';
import { dateOf } from './today.ts';

interface AgreementPaper {
	readonly model: DocumentModel;
	readonly clauses: ClauseNumbers;
	readonly today: string;
}

/** Composing is the dearest thing a page does, and one version is looked at many times. */
const composed = new WeakMap<AgreementState, AgreementPaper>();

/** What a document is made from. `now` is an ISO instant; `final` has lines to sign on and no UTKAST. */
export function factsOf(
	state: AgreementState,
	now: string,
	edition: DocumentFacts['edition']
): DocumentFacts {
	const { id, content, postponed, status, logotypes } = state;
	return {
		agreementId: id,
		content,
		postponed,
		...(logotypes && { logotypes }),
		status,
		version: '1',
		today: dateOf(now),
		edition
	};
}

/** The agreement as it would be printed now. */
export function agreementPaper(state: AgreementState, now: string): AgreementPaper {
	const known = composed.get(state);
	if (known?.today === dateOf(now)) return known;
	const model = agreementDocument(factsOf(state, now, 'draft'));
	const clauseOf = clauseFinder(model.chapters);
	const clauses = { get: (path: string) => clauseOf(path)?.number };
	const paper = { model, clauses, today: dateOf(now) };
	composed.set(state, paper);
	return paper;
}
