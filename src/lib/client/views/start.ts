import type { PartyView, SourceView } from './shared.ts';

export interface ListedView {
	readonly id: string;
	readonly title: string;
	readonly href: string;
	readonly parties: readonly PartyView[];
	readonly stamp: string;
	readonly next?: { readonly date: string; readonly iso: string; readonly what: string };
	readonly changed: string;
	readonly changedIso: string;
}

/** An agreement that cannot be read. */
export interface UnreadableView {
	readonly id: string;
	readonly reason: string;
	readonly changed: string;
	readonly changedIso: string;
}

export interface StartView {
	readonly agreements: readonly ListedView[];
	readonly unreadable: readonly UnreadableView[];
	/** Bytes. */
	readonly largestFile: number;
	readonly sources: {
		readonly why: SourceView;
		readonly facts: readonly SourceView[];
		readonly how: SourceView;
	};
}

/** What stopped a file from being opened. */
export interface FaultView {
	readonly name: string;
	readonly sentence: string;
	readonly problems: readonly { readonly path: string; readonly reason: string }[];
	readonly more: number;
}
