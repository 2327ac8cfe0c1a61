import type { SourceView } from './shared.ts';

export interface CheckView {
	readonly id: string;
	readonly holds: string;
	readonly criterion: string;
	/** Empty when it holds. */
	readonly faults: readonly FaultView[];
}

export interface FaultView {
	readonly key: string;
	readonly sentence: string;
	/** Where, in the words of the document. */
	readonly place: string;
}

export interface CheckedDocumentView {
	readonly id: string;
	readonly name: string;
	readonly verdict: string;
	readonly isClean: boolean;
	readonly edition: string;
	/** How many checks were made, in words. */
	readonly count: string;
	readonly groups: readonly {
		readonly id: string;
		readonly title: string;
		readonly checks: readonly CheckView[];
	}[];
}

export interface AccessibilityView {
	readonly documents: readonly CheckedDocumentView[];
	readonly sources: readonly SourceView[];
}
