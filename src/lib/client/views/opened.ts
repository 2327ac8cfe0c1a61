import type { WordPiece } from '#lib/domain/import/words.ts';

export interface ChangeView {
	/** Place in the list of changes: the name of its choice in the form. */
	readonly index: number;
	/** Old and new of a changed line, word by word; one piece for a line that is new or gone. */
	readonly pieces: readonly WordPiece[];
	readonly kind: 'changed' | 'added' | 'removed';
	/** The answer it can be taken into, in words. */
	readonly answer?: string;
}

export interface ClauseView {
	/** `8.3 Syften`. */
	readonly place: string;
	readonly changes: readonly ChangeView[];
}

export interface ChangesView {
	readonly kind: 'changes';
	readonly name: string;
	readonly heading: string;
	readonly lede: string;
	readonly clauses: readonly ClauseView[];
	/** Changes too many to show; they are kept as notes. */
	readonly more: number;
	/** Where the changes go, in words. */
	readonly target: string;
	readonly submit: string;
	/** The agreement as it stands here. */
	readonly here?: string;
}

export interface PieceView {
	readonly index: number;
	readonly heading: string;
	readonly under: string;
	readonly lines: readonly string[];
	/** Lines that are not shown; they are kept all the same. */
	readonly more: number;
	/** Where it goes unless the person says otherwise. */
	readonly place: string;
}

export interface PlaceGroup {
	readonly label: string;
	readonly places: readonly { readonly value: string; readonly label: string }[];
}

export interface PiecesView {
	readonly kind: 'pieces';
	readonly name: string;
	readonly lede: string;
	readonly pieces: readonly PieceView[];
	readonly groups: readonly PlaceGroup[];
}

export type OpenedView = ChangesView | PiecesView | { readonly kind: 'gone' };
