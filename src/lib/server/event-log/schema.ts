import type { EventRow } from './event-row.ts';

/** The tables as Kysely sees them, the same on every engine. Only `events` holds anything of its own. */
export interface LogTables {
	events: EventRow;
	streams: StreamRow;
	folds: FoldRow;
	summaries: SummaryRow;
}

/** A stream's newest event, written together with it: makes the list of streams cheap. */
interface StreamRow {
	stream: string;
	head: number;
	changed_at: string;
	hash: string;
}

interface FoldRow {
	stream: string;
	seq: number;
	fold_version: number;
	/** JSON text. */
	state: string;
}

interface SummaryRow {
	stream: string;
	seq: number;
	fold_version: number;
	/** JSON text. */
	summary: string;
}
