import type { AgreementFile } from '#lib/domain/agreement/export.ts';
import type { CarriedKind } from '#lib/domain/import/carried.ts';
import type { HandChange } from '#lib/domain/import/hand-changes.ts';
import type { Piece } from '#lib/domain/import/pieces.ts';
import type { WordText } from '#lib/domain/import/word-text.ts';
import type { DocumentModel } from '#lib/domain/document/model.ts';
import type { PlanPart } from '#lib/domain/document/plan-order.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';

/** Makes a document of ours anew; the words live outside the application. */
export type Compose = (
	facts: DocumentFacts,
	kind: CarriedKind,
	part: PlanPart | undefined
) => DocumentModel;

/** What the use case needs of the file beside its text. `print` is the fingerprint of its lines, SHA-256 in hex. */
export interface OpenWord {
	readonly text: WordText;
	readonly print: string;
	readonly compose: Compose;
	/** Ids that no opened file may take. */
	readonly reserved: readonly string[];
}

/** Where changes go: an agreement that is here, at the version it was compared with, or a new draft of the file. */
export type Target =
	| { readonly kind: 'here'; readonly id: string; readonly version: number }
	/** `keepsId` where the id is free here: opened again, the file is then known. */
	| { readonly kind: 'new'; readonly file: AgreementFile; readonly keepsId: boolean };

/** A file of ours that cannot be continued without a person's choice. */
export interface WordReview {
	/**
	 * `edited`: changed by hand. `otherWords`: not changed, but its answers now give another text. `movedOn`: not
	 * changed, but the agreement here has been. `withoutData`: the answers were gone; compared with what is here.
	 */
	readonly reason: 'edited' | 'otherWords' | 'movedOn' | 'withoutData';
	readonly document: CarriedKind;
	readonly changes: readonly HandChange[];
	readonly target: Target;
	/** The same agreement as it stands in this installation. */
	readonly here?: string;
}

export type OpenedWord =
	| { readonly outcome: 'opened'; readonly id: string }
	| { readonly outcome: 'review'; readonly review: WordReview }
	/** Not made here, or neither its data nor its agreement is to be found. */
	| { readonly outcome: 'foreign'; readonly pieces: readonly Piece[]; readonly ours: boolean };
