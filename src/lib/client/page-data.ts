/** What the server gives a page of questions: words and labels for just what is shown there. */
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import type { Block } from '#lib/domain/document/model.ts';
import type { Field } from '#lib/domain/sections/fields.ts';
import type { EnumId, SectionId } from '#lib/domain/sections/vocabulary.ts';

/** The words of a question as the page needs them; nested fields inherit why and source. */
export interface QuestionWords {
	readonly label: string;
	readonly hint?: string;
	readonly why?: string;
	readonly source?: SourceWords;
	readonly example?: string;
	readonly badExample?: string;
	readonly missing?: string;
	readonly suggestion?: readonly string[];
	readonly fields?: Readonly<Record<string, QuestionWords>>;
}

export interface SourceWords {
	readonly ref: string;
	readonly url?: string;
	/** ISO date the statement was compared with its source. */
	readonly checked: string;
	/** The reason is our own; the source is where the question comes from. */
	readonly own: boolean;
}

/** An alternative that its label cannot explain. */
export interface OptionAbout {
	readonly name: string;
	readonly text: string;
	readonly source: SourceWords;
}

export interface QuestionView {
	/** Where the answer lives: section, or row of a list, and the question's name. */
	readonly path: string;
	/** The path without row ids: what its words are found by. */
	readonly fieldId: string;
	readonly field: Field;
	readonly words: QuestionWords;
	/** What its alternatives mean; left out when the labels say enough. */
	readonly about?: readonly OptionAbout[];
	/** Number of the clause in the agreement that prints the answer, when it is printed. */
	readonly clause?: string;
}

/** One part of a section: the questions of a group, at a base such as `initiation` or `focusAreas.areas.k3f9a2`. */
export interface PartView {
	readonly section: SectionId;
	readonly group: string;
	readonly base: string;
	readonly title: string;
	readonly questions: readonly QuestionView[];
}

/** Labels of the enums that the page shows, in the enums' own order. */
export type OptionLabels = { readonly [E in EnumId]?: Readonly<Record<string, string>> };

/** The paper beside the form: the chapters that the part writes in. */
export interface PreviewView {
	readonly title: string;
	readonly draft: string | undefined;
	readonly chapters: readonly {
		readonly id: string;
		readonly number?: string;
		readonly heading: string;
		readonly blocks: readonly Block[];
	}[];
}

/** Something to pick from the library: it adds a row that is filled in and can be changed. */
export interface LibraryItem {
	readonly id: string;
	readonly name: string;
	readonly description: string;
	readonly source?: SourceWords;
	readonly note?: string;
	/** What tells whether it works, for a method. */
	readonly measure?: readonly string[];
	/** Answers of the new row, by name. */
	readonly values: Readonly<Record<string, unknown>>;
}

/** By the field id of the list that the items are rows of, e.g. `mandate.roles`. */
export type LibraryLists = Readonly<Record<string, readonly LibraryItem[]>>;

export interface AgreementView {
	readonly id: string;
	readonly title: string;
	readonly status: AgreementState['status'];
	/** A finished case that is shown, and copied to be changed. */
	readonly example: boolean;
}

export interface Crumb {
	readonly href: string;
	readonly label: string;
}

/** What a page of questions shows: one group of a section, or everything about one area or measure. */
export interface PartPageView {
	readonly section: {
		readonly id: SectionId;
		readonly slug: string;
		readonly title: string;
		readonly number: number;
	};
	/** The row the page is about, when it is about one. */
	readonly row?: { readonly list: string; readonly id: string; readonly name: string };
	readonly title: string;
	readonly braStep: string;
	readonly parts: readonly PartView[];
	readonly options: OptionLabels;
	readonly library: LibraryLists;
	/** Something that is written here looks as if it points at a person. */
	readonly hasPrivacyWarnings: boolean;
	readonly back: Crumb;
	readonly previous?: Crumb;
	readonly next: Crumb;
}

/** A word of the glossary. */
export interface TermView {
	readonly term: string;
	readonly meaning: string;
	readonly source?: SourceWords;
}
