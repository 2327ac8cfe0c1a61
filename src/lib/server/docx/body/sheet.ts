import type { DocumentModel, ForumPictureBlock } from '#lib/domain/document/model.ts';
import { CLAUSES, FIRST_RESTART } from '../look/numbering.ts';
import { pageLook } from '../look/page.ts';
import type { PageLook } from '../look/page.ts';
import { stylesOf } from '../look/document-styles.ts';
import type { Styles } from '../look/document-styles.ts';
import { createCounter, NO_COUNTER } from './counter.ts';
import type { Counter } from './counter.ts';
import { createLinks } from './links.ts';
import type { Links } from './links.ts';
import type { Change } from './emphasis.ts';

/** One paragraph or table row, in the order of the document. */
export interface Piece {
	readonly xml: string;
	/** Twips on paper without spacing; asked for only where page numbers are wanted. */
	readonly height: () => number;
	/** Twips of space; between two paragraphs the larger of the two counts. */
	readonly before?: number;
	readonly after?: number;
	readonly keepNext?: boolean;
	readonly newPage?: boolean;
	/** Twips a line, in a paragraph that may go on over a page break. */
	readonly splitsAt?: number;
	/** Twips of a header row that is printed again above this row on a new page. */
	readonly repeats?: () => number;
	/** Set on the heading of a chapter. */
	readonly chapter?: string;
}

/** The document while it is being written. */
export interface Sheet {
	readonly model: DocumentModel;
	readonly page: PageLook;
	readonly styles: Styles;
	readonly links: Links;
	readonly counter: Counter;
	readonly pieces: Piece[];
	/** Drawn pictures as paragraphs of XML. */
	readonly pictures: ReadonlyMap<ForumPictureBlock, string>;
	/** Twips from the left margin to the text: the number column in numbered chapters, else nothing. */
	indent: number;
	/** A table carries no space below itself: the next paragraph must. */
	afterTable: boolean;
	/** Before the first chapter, where tables carry no number. */
	inFront: boolean;
	/** Lists of decisions: each begins at 1. */
	decisions: number;
	readonly tables: Tally;
	readonly figures: Tally;
	/** Two versions in one document: numbers are written as text, so that each keeps its own. */
	readonly redline: boolean;
	/** Whose the part is that is being written, when it is not both versions'. */
	change: Change | undefined;
	/** The part's number in the old version, where it had another. */
	oldNumber: string | undefined;
}

/** How many there are so far; in a marked-up document, in each version. */
export interface Tally {
	old: number;
	new: number;
}

export function createSheet(
	model: DocumentModel,
	pictures: ReadonlyMap<ForumPictureBlock, string>,
	redline = false
): Sheet {
	return {
		model,
		page: pageLook(model),
		styles: stylesOf(model),
		links: createLinks(model),
		counter: redline ? NO_COUNTER : createCounter(CLAUSES, FIRST_RESTART),
		pieces: [],
		pictures,
		indent: 0,
		afterTable: false,
		inFront: true,
		decisions: 0,
		tables: { old: 0, new: 0 },
		figures: { old: 0, new: 0 },
		redline,
		change: undefined,
		oldNumber: undefined
	};
}
