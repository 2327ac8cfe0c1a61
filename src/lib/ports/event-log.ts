/**
 * The append-only log that an agreement is (design §2). Nothing else is stored that cannot be rebuilt from it.
 * Every adapter passes `tests/contract/event-log.contract.ts`.
 */
import type { StoreTrouble } from '#lib/domain/agreement/refusals.ts';

/** Who did it. Real accounts come later; until then a browser's own id and what the person said about themselves. */
export interface Author {
	readonly id: string;
	readonly name?: string;
	readonly role?: string;
	/** Id of the party that the person acts for. */
	readonly party?: string;
}

/** What a caller appends: opaque to the log, which never reads inside `data`. */
export interface NewEvent {
	readonly type: string;
	/** Version of the shape of `data`, so that old events can be upcast when read. */
	readonly schema: number;
	readonly data: unknown;
}

export interface StoredEvent extends NewEvent {
	readonly stream: string;
	/** 1, 2, 3 … within the stream, without gaps. */
	readonly seq: number;
	/** The command that caused it. A command is written at most once per stream. */
	readonly commandId: string;
	readonly author: Author;
	/** ISO 8601, UTC. */
	readonly at: string;
	/** SHA-256 in hex over the previous hash and this event's canonical form. */
	readonly hash: string;
}

/** The version the caller has seen: a seq, `none` for a new stream, `any` when order does not matter. */
export type ExpectedVersion = number | 'none' | 'any';

export interface Append {
	readonly stream: string;
	readonly expected: ExpectedVersion;
	readonly commandId: string;
	readonly author: Author;
	readonly at: string;
	readonly events: readonly NewEvent[];
}

export type AppendResult =
	| { readonly outcome: 'appended'; readonly events: readonly StoredEvent[] }
	/** The same command was written before: these are its events, nothing was added. */
	| { readonly outcome: 'repeated'; readonly events: readonly StoredEvent[] }
	| { readonly outcome: 'conflict'; readonly actual: number };

/** A stream's newest fold, kept beside the log for speed. It can always be thrown away and rebuilt. */
export interface Fold {
	readonly stream: string;
	readonly seq: number;
	/** Changes whenever evolve or the summary changes shape; another value means: rebuild. */
	readonly foldVersion: number;
	readonly state: unknown;
}

export interface Summary {
	readonly stream: string;
	readonly seq: number;
	readonly foldVersion: number;
	readonly summary: unknown;
}

/** `head` tells if a summary lags behind its stream, e.g. after a crash between append and summary. */
export interface StreamHead {
	readonly stream: string;
	readonly head: number;
	/** ISO 8601, UTC, of the newest event. */
	readonly changedAt: string;
	readonly summary?: Summary;
}

export type Verification =
	| { readonly ok: true; readonly events: number }
	| { readonly ok: false; readonly seq: number; readonly reason: 'hash' | 'gap' };

export interface EventLog {
	/** All or nothing. One of several concurrent appends with the same expected version wins. */
	append(append: Append): Promise<AppendResult>;
	/** In order of seq, those with seq > `after` (default 0). An unknown stream is empty. */
	read(stream: string, after?: number): Promise<readonly StoredEvent[]>;
	/** All streams, most recently changed first. */
	heads(): Promise<readonly StreamHead[]>;
	/** Walks the chain of hashes; tells the first event that does not fit. */
	verify(stream: string): Promise<Verification>;
	/** Folds and summaries may vanish at any time, also in a power failure; then they are computed anew. */
	readFold(stream: string): Promise<Fold | undefined>;
	/** Replaces the kept one unless that is newer and of the same `foldVersion`. */
	writeFold(fold: Fold): Promise<void>;
	/** As `writeFold`. */
	writeSummary(summary: Summary): Promise<void>;
	/** Waits for what is under way. Closing again does nothing. */
	close(): Promise<void>;
}

export type StoreProblem = StoreTrouble;

/** The store is not usable: full disk, locked, damaged. A defect of the surroundings, never of what was typed. */
export class StoreUnavailable extends Error {
	readonly reason: StoreProblem;

	constructor(reason: StoreProblem, options?: ErrorOptions) {
		super(`event log unavailable: ${reason}`, options);
		this.name = 'StoreUnavailable';
		this.reason = reason;
	}
}
