/**
 * What differs between two versions of a document: by stable ids, so that what has moved is moved, not removed and
 * added. One shape for a screen, a marked-up file and a summary; it knows none of them.
 */
import type {
	Block,
	CellParagraph,
	Chapter,
	DefinitionsBlock,
	DocumentModel,
	ListBlock,
	Runs,
	SignatureBlock,
	TableRow
} from '#lib/domain/document/model.ts';

/**
 * One thing in a list of both versions, in an order that holds both the old and the new one. What has moved is met
 * twice: where it stood and where it stands. `change` is what differs inside it.
 */
export type Aligned<T, C> =
	| { readonly kind: 'kept'; readonly old: T; readonly new: T; readonly change: C }
	| { readonly kind: 'removed'; readonly old: T }
	| { readonly kind: 'added'; readonly new: T }
	| { readonly kind: 'movedFrom'; readonly old: T; readonly new: T; readonly change: C }
	| { readonly kind: 'movedTo'; readonly old: T; readonly new: T; readonly change: C };

/** A piece of running text. What is kept is given as it is formatted in the new version. */
export interface TextPart {
	readonly kind: 'kept' | 'removed' | 'added';
	readonly runs: Runs;
}

/** Word by word. Without the added parts it reads as the old text, without the removed ones as the new. */
export interface TextChange {
	readonly isChanged: boolean;
	readonly parts: readonly TextPart[];
}

export type ListItem = ListBlock['items'][number];
export type DefinitionEntry = DefinitionsBlock['entries'][number];
export type Signer = SignatureBlock['people'][number];

/** The paragraphs of a cell have no ids: alike ones are paired, the others in their order. None of them moves. */
export type CellChange = readonly Aligned<CellParagraph, TextChange>[];

export interface RowChange {
	readonly isChanged: boolean;
	readonly cells: readonly CellChange[];
}

/** What differs inside a block that both versions have. A new number alone is no change. */
export type BlockChange = { readonly isChanged: boolean } & (
	| { readonly kind: 'paragraph' | 'heading'; readonly text: TextChange }
	| {
			readonly kind: 'list';
			readonly lead: TextChange;
			readonly items: readonly Aligned<ListItem, TextChange>[];
	  }
	| {
			readonly kind: 'table';
			readonly lead: TextChange;
			readonly caption: TextChange;
			readonly rows: readonly Aligned<TableRow, RowChange>[];
			readonly note: TextChange;
	  }
	| {
			readonly kind: 'definitions';
			readonly lead: TextChange;
			readonly entries: readonly Aligned<
				DefinitionEntry,
				{ readonly term: TextChange; readonly meaning: TextChange }
			>[];
	  }
	| {
			readonly kind: 'signature';
			readonly party: TextChange;
			readonly basis: TextChange;
			readonly people: readonly Aligned<Signer, { readonly isChanged: boolean }>[];
	  }
	| { readonly kind: 'forumPicture'; readonly caption: TextChange; readonly isRedrawn: boolean }
	/** Another kind of block, another kind of list or a table with other columns: the one stands for the other. */
	| { readonly kind: 'replaced' }
);

export interface ChapterChange {
	readonly isChanged: boolean;
	readonly heading: TextChange;
	readonly blocks: readonly Aligned<Block, BlockChange>[];
}

export interface Comparison {
	readonly old: DocumentModel;
	readonly new: DocumentModel;
	readonly isChanged: boolean;
	readonly head: {
		readonly documentType: TextChange;
		readonly title: TextChange;
		readonly subtitle: TextChange;
	};
	readonly front: readonly Aligned<Block, BlockChange>[];
	readonly chapters: readonly Aligned<Chapter, ChapterChange>[];
}
