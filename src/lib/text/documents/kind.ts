import type { DocumentModel } from '#lib/domain/document/model.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';

/** One of the things that a document can be made about, e.g. the forum of a meeting. */
export interface DocumentChoice {
	/** Row id, or another stable id. */
	readonly id: string;
	/** As people say it. */
	readonly name: string;
}

/**
 * A kind of document. `never` has no final edition; `whenLawful` waits for purposes and areas (SFS 2023:196 9 §);
 * `always` only asks to be wanted.
 */
export interface DocumentKind {
	/** Also the `kind` of the models it makes. */
	readonly id: string;
	/** Name of the file without its ending, ASCII: `dokument/tjansteskrivelse.docx`. */
	readonly file: string;
	/** In definite form, as in a list of what there is to take along. */
	readonly name: string;
	readonly orientation: DocumentModel['orientation'];
	readonly final: 'never' | 'whenLawful' | 'always';
	/** False where the agreement holds nothing to make it of. Without it the document can always be made. */
	readonly isOffered?: (facts: DocumentFacts) => boolean;
	/** What must be chosen between before it can be made; with an empty list there is nothing to make. */
	readonly choices?: (facts: DocumentFacts) => readonly DocumentChoice[];
	/** `choice` is an id from `choices`; an unknown one is a defect and thrown. */
	readonly compose: (facts: DocumentFacts, choice?: string) => DocumentModel;
}
