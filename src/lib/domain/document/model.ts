/**
 * The one document model that preview, .docx, redline and fingerprint are made from (design §6).
 * It knows no writer and no Swedish: every word in it came from `text/` or from what a person typed.
 * Numbers and references are computed before a writer sees them, so all writers agree.
 */
import type { Logotype } from '#lib/domain/agreement/logotype.ts';

/** A piece of running text. `refersTo` is a block or chapter id to link to; `gap` marks what nobody has answered. */
export interface Run {
	readonly text: string;
	readonly bold?: boolean;
	readonly refersTo?: string;
	readonly gap?: 'missing' | 'later';
}

export type Runs = readonly Run[];

interface BlockBase {
	/** Stable clause id from the outline, with row ids where a clause repeats: `undertakings.partyOne:ab12`. */
	readonly id: string;
	/** Computed, e.g. `8.3` or `7.1.2`; absent in front matter and on sub-blocks. */
	readonly number?: string;
	/** Question ids whose answers this block prints, so that the preview can show the clause being written. */
	readonly answers: readonly string[];
}

export interface ParagraphBlock extends BlockBase {
	readonly kind: 'paragraph';
	readonly runs: Runs;
	/** `open` is a question decided later (shown as an open point), `notice` a rule beside the text. */
	readonly tone?: 'plain' | 'lead' | 'open' | 'notice' | 'note';
}

export interface ListBlock extends BlockBase {
	readonly kind: 'list';
	readonly lead: Runs;
	readonly ordered: boolean;
	/** Proposed or taken decisions, numbered 1, 2, 3 and called for one by one. */
	readonly decisions?: true;
	readonly items: readonly { readonly id: string; readonly runs: Runs }[];
}

export interface TableBlock extends BlockBase {
	readonly kind: 'table';
	readonly lead: Runs;
	readonly caption: string;
	/** The title or heading above says it already: it is for those who cannot see the table. */
	readonly captionIsSaid?: true;
	/** Said to those who cannot see the table: what it holds, by rows and columns. */
	readonly description: string;
	readonly columns: readonly { readonly id: string; readonly heading: string }[];
	readonly rows: readonly TableRow[];
	readonly note?: Runs;
}

export interface TableRow {
	readonly id: string;
	/** One cell per column, each a stack of paragraphs; the first cell is the row's header. */
	readonly cells: readonly TableCell[];
}

export type TableCell = readonly CellParagraph[];
export interface CellParagraph {
	readonly runs: Runs;
	readonly tone?: 'plain' | 'muted' | 'point';
}

export interface DefinitionsBlock extends BlockBase {
	readonly kind: 'definitions';
	readonly lead: Runs;
	readonly entries: readonly {
		readonly id: string;
		readonly term: string;
		readonly meaning: Runs;
	}[];
}

/** A heading inside a chapter. Level 2 or 3; `number` only where the chapter numbers its sections (focus areas). */
export interface HeadingBlock extends BlockBase {
	readonly kind: 'heading';
	readonly level: 2 | 3;
	readonly text: string;
}

/** One party's place to sign: on what decision, and one person a cell, two cells a row. */
export interface SignatureBlock extends BlockBase {
	readonly kind: 'signature';
	readonly party: string;
	readonly basis?: Runs;
	/** False in a draft: the table says who will sign, without lines. */
	readonly open: boolean;
	readonly people: readonly {
		readonly id: string;
		readonly name: string;
		readonly title: string;
		/** What each line is for, e.g. place and date, signature. */
		readonly lines: readonly string[];
	}[];
}

/** The forums by level with their reporting lines: drawn by the writer, with the same facts in a table beside it. */
export interface ForumPictureBlock extends BlockBase {
	readonly kind: 'forumPicture';
	readonly caption: string;
	readonly alt: string;
	readonly picture: ForumPicture;
}

export interface ForumPicture {
	readonly levels: readonly {
		readonly id: string;
		readonly label: string;
		readonly forums: readonly PicturedForum[];
	}[];
}

export interface PicturedForum {
	readonly id: string;
	readonly name: string;
	readonly temporary: boolean;
	/** How often, as printed. */
	readonly interval?: string;
	readonly reportsTo?: string;
}

export type Block =
	| ParagraphBlock
	| ListBlock
	| TableBlock
	| DefinitionsBlock
	| HeadingBlock
	| SignatureBlock
	| ForumPictureBlock;

export interface Chapter {
	readonly id: string;
	/** `1`, `2` …; absent for an unnumbered chapter such as the summary. */
	readonly number?: string;
	readonly heading: string;
	/** The heading starts a new page. */
	readonly newPage: boolean;
	readonly blocks: readonly Block[];
}

/** Words the writers need around the text; the domain and the writers hold no Swedish. */
export interface DocumentLabels {
	/** `Sida` … `av` …, in headers. */
	readonly page: string;
	readonly of: string;
	readonly contents: string;
	readonly table: string;
	readonly figure: string;
	/** Before the fingerprint in the footer. */
	readonly textCheck: string;
	/** Party, name, title: a draft's table of who will sign, a row a person. */
	readonly signatureTableHeadings: readonly [string, string, string];
}

/** `data` is base64; empty where only the words are needed. */
export interface PartyLogotype extends Logotype {
	readonly party: string;
}

export interface DocumentHead {
	/** The kind above the title, e.g. the title word. */
	readonly documentType: string;
	readonly title: string;
	readonly shortTitle: string;
	readonly subtitle?: string;
	/** In the order of the parties. */
	readonly logotypes?: readonly PartyLogotype[];
	readonly senders: readonly string[];
	readonly caseNumbers: readonly string[];
	readonly version: string;
	/** Printed date of this rendering, as text. */
	readonly date: string;
	/** ISO date of this rendering, for file properties: same input, same bytes. */
	readonly isoDate: string;
	/** Short fingerprint of the text as printed in the footer, e.g. `7F3A 19C2 44D0`; its label is `labels.textCheck`. */
	readonly textCheck?: string;
	/** Set when the text is not decided: the words of the band on every page, and the one word in the margin. */
	readonly draft?: { readonly band: string; readonly word: string };
}

export interface DocumentModel {
	/** Id in the registry of kinds, `text/documents/kinds.ts`. */
	readonly kind: string;
	/** How large its type is: letters are shorter than agreements, a promise is read standing. */
	readonly look?: 'formal' | 'letter' | 'promise' | 'short';
	/** Stable id of the agreement, for file properties. */
	readonly agreementId: string;
	readonly language: 'sv-SE';
	readonly orientation: 'portrait' | 'landscape';
	readonly head: DocumentHead;
	/** Before the contents: fact tables, draft notice, message from the leaders. */
	readonly front: readonly Block[];
	readonly hasContents: boolean;
	readonly chapters: readonly Chapter[];
	readonly labels: DocumentLabels;
}
