/** Everything the engine is handed in words: outlines, resolvers of placeholders, and grammar. */
import type { DocumentLabels, DocumentModel } from './model.ts';
import type { ChapterOutline, Clause, Variant, When, Wording } from './outline.ts';
import type { Resolvers } from './scope.ts';

/** A sentence used by name in many clauses, e.g. `{later}`. When no variant fits it is open or missing as `stands` is. */
export interface Macro {
	readonly variants: readonly Variant[];
	readonly stands?: readonly string[];
}

/** The grammar of the language; the engine itself knows none. */
export interface DocumentWords {
	/** `kapitel 8`, `punkt 8.3`. */
	readonly reference: (kind: 'chapter' | 'clause', number: string) => string;
	/** `punkt 8.2`, `punkterna 8.2, 8.11 och 9.4`. */
	readonly clauses: (numbers: readonly string[]) => string;
	/** A count in running text. */
	readonly count: (count: number) => string;
	/** Whether the items of an answer read better as a bullet list. */
	readonly asBullets: (items: readonly string[]) => boolean;
	/** The order of the alphabet, as for `sort`. */
	readonly compare: (a: string, b: string) => number;
	/** Said of a table to those who cannot see it. */
	readonly describeTable: (caption: string, headings: readonly string[], rows: number) => string;
	/** Printed in a table cell whose answer is decided later. */
	readonly laterCell: string;
}

export interface HeadOutline {
	/** The parties' logotypes, where they have any, stand at the top. */
	readonly logotypes?: true;
	readonly documentType: Wording;
	readonly title: Wording;
	/** For headers, where a long title has no room. */
	readonly shortTitle: Wording;
	readonly subtitle: Wording;
	/** One for each party. */
	readonly sender: Wording;
	readonly caseNumber: Wording;
	readonly version: Wording;
	readonly date: Wording;
	readonly draft: {
		/** Marked as a draft also in a final edition, e.g. a plan nobody has adopted. */
		readonly when?: When;
		readonly band: Wording;
		readonly word: string;
	};
}

/** The engine's words, whatever the document. */
export interface DocumentTexts {
	readonly resolvers: Resolvers;
	readonly macros: Readonly<Record<string, Macro>>;
	readonly words: DocumentWords;
	readonly labels: DocumentLabels;
}

export interface AgreementTexts extends DocumentTexts {
	readonly head: HeadOutline;
	readonly front: readonly Clause[];
	readonly chapters: readonly ChapterOutline[];
	readonly short: {
		readonly chapters: readonly ChapterOutline[];
		/** Where the matter of a left-out chapter stands: `deviations` in `followUp`. */
		readonly standIns: Readonly<Record<string, string>>;
	};
}

export interface ActionPlanTexts extends DocumentTexts {
	readonly head: HeadOutline;
	readonly front: readonly Clause[];
	readonly chapters: readonly ChapterOutline[];
	/** Its numbers are the ones that causes go by. */
	readonly agreement: AgreementTexts;
}

/** A document that is its outline and nothing more. */
export interface OutlinedTexts extends DocumentTexts {
	/** Id in the registry of kinds. */
	readonly kind: string;
	readonly look: NonNullable<DocumentModel['look']>;
	readonly orientation?: DocumentModel['orientation'];
	readonly head: HeadOutline;
	/** Before the first chapter. */
	readonly front: readonly Clause[];
	readonly chapters: readonly ChapterOutline[];
}
