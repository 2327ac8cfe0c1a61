import { hasText } from '../answers.ts';
import { isMunicipal } from '../legal-form.ts';
import { memoItemsOf, memoKindOf } from '../memo-items.ts';
import type { Scope } from '../scope.ts';
import type { Item, ListOf } from './item.ts';

const review = ({ facts }: Scope) => facts.content.review;

/** Lines of an answer, each under a name of the memo's own. */
const named = (name: string, lines: readonly string[] | undefined): readonly Item[] =>
	(lines ?? [])
		.filter(hasText)
		.map((text, index) => ({ id: String(index + 1), bound: { [name]: { text } } }));

/** What goes with the memo: the agreement first, the municipality's plan when it is decided too, then the annexes. */
function attachments({ facts }: Scope): readonly Item[] {
	const { content } = facts;
	const kind = memoKindOf(content);
	const annexes = (content.followUp.annexes ?? []).filter(({ title }) => hasText(title));
	const hasOwnPlan = annexes.some((annex) => annex.kind === 'municipal_plan');
	const decidesOwnPlan = kind === 'own_plan' || memoItemsOf(content).includes('own_plan');
	const all: readonly Item[] = [
		...(kind === 'own_plan' || kind === 'citizen_proposal'
			? []
			: [{ id: 'agreement', bound: { attachmentKind: 'agreement' } }]),
		...(decidesOwnPlan && !hasOwnPlan
			? [{ id: 'ownPlan', bound: { attachmentKind: 'ownPlan' } }]
			: []),
		...annexes.map((annex) => ({ id: annex.id, bound: { annex } }))
	];
	return all.map(({ id, bound }, index) => ({
		id,
		bound: { ...bound, attachmentOrdinal: String(index + 1) }
	}));
}

export const memoLists = {
	attachment: attachments,
	/** Parties that are no part of a municipality: those the agreement is made with. */
	counterparty: ({ facts }) =>
		(facts.content.initiation.parties ?? [])
			.filter((party) => !isMunicipal(party))
			.map((party) => ({ id: party.id, bound: { party } })),
	municipalSignatory: ({ facts }) => {
		const { initiation, mandate } = facts.content;
		const ids = new Set((initiation.parties ?? []).filter(isMunicipal).map(({ id }) => id));
		return (mandate.signatories ?? [])
			.filter(({ party, function: name }) => ids.has(party ?? '') && hasText(name))
			.map(({ id }) => ({ id, bound: {} }));
	},
	ownProposal: (scope) => named('ownProposal', review(scope).caseProposal),
	memoReceiver: (scope) => named('memoReceiver', review(scope).memo?.receivers),
	/** Committees that some of the undertakings belong to, each once. */
	undertakingCommittee: ({ facts }) =>
		named('undertakingCommittee', [
			...new Set((facts.content.mandate.undertakings ?? []).map(({ committee }) => committee ?? ''))
		]),
	memoSignatory: (scope) =>
		(review(scope).memo?.signatories ?? [])
			.filter(({ name }) => hasText(name))
			.map((row) => ({ id: row.id, bound: { memoSignatory: row } })),
	preparingUnit: (scope) => named('preparingUnit', review(scope).casePreparation?.units)
} as const satisfies Readonly<Record<string, ListOf>>;
