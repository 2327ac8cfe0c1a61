import type { LinkView } from './review.ts';

/** One form of a document: where it is, and what it is called for those who cannot see its row. */
export interface FormatView {
	readonly id: 'docx' | 'pdf' | 'xlsx' | 'json' | 'zip';
	readonly href: string;
	readonly name: string;
	readonly label: string;
	/** How far a PDF has come, as JSON (`PdfView`). */
	readonly progress?: string;
}

export interface EditionView {
	readonly id: 'final' | 'draft';
	readonly name: string;
	readonly formats: readonly FormatView[];
}

export interface DocumentView {
	readonly id: string;
	readonly name: string;
	readonly what?: string;
	/** What it says little without. */
	readonly needs: readonly LinkView[];
	readonly read?: LinkView & { readonly name: string };
	/** The final one first, where there is one. */
	readonly editions: readonly EditionView[];
}

export interface DocumentGroupView {
	readonly id: string;
	readonly title: string;
	readonly lede: string;
	readonly documents: readonly DocumentView[];
}

export interface DocumentsView {
	readonly groups: readonly DocumentGroupView[];
	/** Every document at once, and every answer. */
	readonly all: readonly DocumentView[];
	readonly hasPdf: boolean;
	/** Why no final version can be made yet. */
	readonly note?: string;
}

/** How far a PDF, or an archive with PDF, has come. */
export interface PdfView {
	readonly state: 'waiting' | 'done' | 'failed' | 'absent';
	readonly text: string;
	/** The finished file. */
	readonly file: string;
	/** Waits until it is finished. */
	readonly wait: string;
	/** This page again. */
	readonly here: string;
	readonly name: string;
}
