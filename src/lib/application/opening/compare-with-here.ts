import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { isDate } from '#lib/domain/calendar/iso-date.ts';
import type { PlanPart } from '#lib/domain/document/plan-order.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import type { CarriedKind } from '#lib/domain/import/carried.ts';
import { handChanges } from '#lib/domain/import/hand-changes.ts';
import { isOpen, publicFileOf } from './here.ts';
import type { OpenWord, WordReview } from './word-review.ts';

const documents: readonly (readonly [CarriedKind, PlanPart | undefined])[] = [
	['agreement', undefined],
	['actionPlan', 'joint'],
	['actionPlan', 'own']
];
const editions: readonly DocumentFacts['edition'][] = ['final', 'draft'];

/**
 * A file whose data is gone, beside the agreement in this installation that it names. The file no longer says which
 * document it is: it is the one that it differs least from, made on the day that the file says it was made.
 */
export function compareWithHere(
	here: AgreementState,
	{ text, compose }: Pick<OpenWord, 'text' | 'compose'>
): WordReview {
	const { id: agreementId, content, postponed, status } = here;
	const today =
		text.created !== undefined && isDate(text.created)
			? text.created
			: here.lastChangedAt.slice(0, 10);
	const compared = documents.flatMap(([document, part]) =>
		editions.map((edition) => {
			const facts = { agreementId, content, postponed, status, version: '1', today, edition };
			return { document, changes: handChanges(compose(facts, document, part), text, content) };
		})
	);
	const { document, changes } = compared.reduce((best, next) =>
		next.changes.length < best.changes.length ? next : best
	);
	return {
		reason: 'withoutData',
		document,
		changes,
		target: isOpen(here)
			? { kind: 'here', id: here.id, version: here.version }
			: { kind: 'new', file: publicFileOf(here), keepsId: false },
		here: here.id
	};
}
