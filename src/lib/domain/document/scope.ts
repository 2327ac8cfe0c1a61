/** What a document is made from, and what a clause sees while it is composed. */
import type { Logotypes } from '#lib/domain/agreement/logotype.ts';
import type { LifecycleStatus, Postponed } from '#lib/domain/agreement/state.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';

export interface DocumentFacts {
	readonly agreementId: string;
	readonly content: AgreementContent;
	readonly postponed: Postponed;
	/** By party id. */
	readonly logotypes?: Logotypes;
	readonly status: LifecycleStatus;
	/** Number of the version, as printed. */
	readonly version: string;
	/** ISO date the document is made. */
	readonly today: string;
	/** A draft is marked as one and has no lines to sign on; the final has. */
	readonly edition: 'draft' | 'final';
}

/** A row that a clause repeats over, or something composed for it, e.g. a row of a facts table. */
export type Bound = Readonly<Record<string, unknown>>;

/** The facts and the rows the clause stands in: `party`, `focusArea`, `goal` … by the names the texts use. */
export interface Scope {
	readonly facts: DocumentFacts;
	readonly bound: Bound;
	/** Number of a chapter or clause by its outline id, e.g. `kapitel 8`; empty while numbers are not yet known. */
	readonly referenceTo: (outlineId: string) => string;
}

/**
 * What a placeholder gives. `questions` are the question ids it read, so that the preview can light up the clause
 * that is being written. `items` is set when the answer is several things that may become a bullet list.
 */
export type Resolved =
	| {
			readonly state: 'answered';
			readonly text: string;
			readonly items?: readonly string[];
			readonly questions: readonly string[];
	  }
	| { readonly state: 'later'; readonly path: string; readonly questions: readonly string[] }
	| { readonly state: 'empty'; readonly questions: readonly string[] };

export type Resolver = (scope: Scope) => Resolved;
/** Placeholder resolvers by the name in the texts, e.g. `party.shortName`. The words and grammar live in `text/`. */
export type Resolvers = Readonly<Record<string, Resolver>>;
