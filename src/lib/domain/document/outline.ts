/**
 * How a document is described: chapters and clauses as data. An outline holds every word (it is written in `text/`);
 * the engine in this folder chooses, fills and numbers. Words in braces are placeholders: `{name}` takes an answer,
 * `{^name}` the same with a capital first letter, `{ref.id}` the number of a chapter or clause.
 */
import type { OptionOf, RequirementId } from '#lib/domain/sections/vocabulary.ts';
import type { AnswerId } from './answers.ts';
import type { ConditionId } from './conditions/all.ts';
import type { ListId } from './lists/all.ts';

/** A condition on the answers. A list of conditions holds when all of them do. */
export type When =
	| ConditionId
	| { readonly count: ListId; readonly min?: number; readonly max?: number }
	/** The placeholders have answers. */
	| { readonly given: readonly string[] }
	/** The placeholders are "beslutas senare". */
	| { readonly later: readonly string[] }
	| { readonly not: When }
	| { readonly any: readonly When[] }
	| readonly When[];

/** Tried from the top; the first whose condition holds is used. Without a condition it always holds. */
export interface Variant {
	readonly when?: When;
	readonly text: string;
	/** A placeholder whose items are listed under the text. */
	readonly items?: string;
}

export type Wording = string | readonly Variant[];

interface ClauseBase {
	/** Stable: bookmarks, comparison and references hang on it. */
	readonly id: string;
	/** Where it fails, the clause does not concern these parties and nothing is said. */
	readonly only?: When;
	/** Where it fails and the answers are missing, the fallback is said. */
	readonly when?: When;
	/** The answers the clause stands on: they decide what is open, what is missing and which question it lights up for. */
	readonly asks: readonly AnswerId[];
	/** Without a text the clause is left out. */
	readonly fallback?: { readonly later?: Wording; readonly empty?: Wording };
	/** SFS 2023:196 9 §: without an answer only a draft can be made. */
	readonly blocksFinal?: true;
	readonly source: readonly string[];
	readonly requirements: readonly RequirementId[];
	/** For the lawyer; never printed. */
	readonly note?: string;
}

export interface TextClause extends ClauseBase {
	readonly kind?: 'paragraph';
	readonly each?: ListId;
	readonly text: Wording;
	readonly tone?: 'lead' | 'notice' | 'note';
	/** An unnumbered heading above it. */
	readonly heading?: string;
}

/** One item, or one for each row; left out where its condition fails or an answer is missing. */
export interface ListItem {
	/** Stable: comparison hangs on it. */
	readonly id: string;
	readonly when?: When;
	readonly each?: ListId;
	readonly text: Wording;
}

export interface ListClause extends ClauseBase {
	readonly kind: 'list';
	/** Without it the heading above says what is listed. */
	readonly lead?: Wording;
	/** Numbered or lettered because the order matters. */
	readonly ordered?: true;
	/** Each item a decision: numbered 1, 2, 3, parts of one sentence with a full stop after the last. */
	readonly decisions?: true;
	readonly each?: ListId;
	readonly item?: Wording;
	readonly items?: readonly (string | ListItem)[];
}

/** One paragraph in a cell; left out when it has no answer, unless `empty` says something else. */
export interface CellLine {
	readonly text: Wording;
	readonly tone?: 'muted' | 'point';
	readonly bold?: true;
	readonly empty?: string;
}

/** Paragraphs repeated for each row. */
export interface CellLines {
	readonly each: ListId;
	readonly lines: readonly CellLine[];
}

export interface Column {
	readonly id: string;
	readonly heading: string;
	readonly cell?: Wording;
	/** Instead of `cell`, when the cell holds several paragraphs. */
	readonly lines?: readonly (CellLine | CellLines)[];
	/** Printed in a cell without an answer; the table's own otherwise. */
	readonly empty?: string;
	/** Left out when no row has an answer in it. */
	readonly optional?: true;
}

export interface FixedRow {
	readonly id: string;
	readonly only?: When;
	readonly each?: ListId;
	/** One wording per column, in order. */
	readonly cells: readonly Wording[];
	/** Printed in the last cell without an answer; without it the row is left out. */
	readonly empty?: string;
}

export interface TableClause extends ClauseBase {
	readonly kind: 'table';
	readonly lead?: Wording;
	readonly caption: Wording;
	/** Not printed: the title or heading above says it already. */
	readonly captionIsSaid?: true;
	readonly columns: readonly Column[];
	readonly each?: ListId;
	readonly rows?: readonly FixedRow[];
	readonly emptyCell?: string;
}

export interface DefinitionsClause extends ClauseBase {
	readonly kind: 'definitions';
	readonly lead: Wording;
	/** Printed when the document uses the term, in the order of the alphabet. */
	readonly entries: readonly {
		readonly id: string;
		readonly term: string;
		readonly text: string;
	}[];
	/** The parties' own, always printed. */
	readonly own: { readonly each: ListId; readonly term: string; readonly text: string };
}

export interface SignatureClause extends ClauseBase {
	readonly kind: 'signature';
	readonly party: string;
	readonly name: Wording;
	readonly title: Wording;
	/** Said for a party without signatories. */
	readonly nobody?: Wording;
	/** What each line to write on is for; `printedName` only where no name is given. */
	readonly lines: {
		readonly placeAndDate: string;
		readonly signature: string;
		readonly printedName: string;
	};
}

/** The forums drawn by level, beside their table. Never numbered. */
export interface PictureClause extends ClauseBase {
	readonly kind: 'picture';
	readonly caption: string;
	readonly alt: Wording;
	readonly level: string;
	readonly name: string;
	readonly interval: string;
}

export type Clause =
	TextClause | ListClause | TableClause | DefinitionsClause | SignatureClause | PictureClause;

export interface SectionOutline {
	readonly id: string;
	readonly heading?: Wording;
	readonly only?: When;
	readonly each?: ListId;
	/** The heading carries a number and its clauses stand below it: 7.1, 7.1.1. */
	readonly numbered?: true;
	readonly optional?: OptionOf<'optionalChapter'>;
	readonly clauses: readonly Clause[];
}

export interface ChapterOutline {
	readonly id: string;
	readonly heading: Wording;
	readonly only?: When;
	readonly each?: ListId;
	/** Left out unless the parties want it. */
	readonly optional?: OptionOf<'optionalChapter'>;
	/** Keeps its place when the parties order the chapters: first or last. */
	readonly fixed?: true;
	readonly unnumbered?: true;
	/** Its clauses carry no numbers of their own. */
	readonly plainClauses?: true;
	readonly newPage?: true;
	readonly sections: readonly SectionOutline[];
}
