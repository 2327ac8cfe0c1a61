import type { Kysely } from 'kysely';
import type { StreamHead, Summary } from '#lib/ports/event-log.ts';
import { parseCached } from './caches.ts';
import type { LogTables } from './schema.ts';

/** In the order of the index `streams_changed`; sorting would drag every summary along, at twice the time. */
export async function readHeads(db: Kysely<LogTables>): Promise<readonly StreamHead[]> {
	const rows = await db
		.selectFrom('streams')
		.leftJoin('summaries', 'summaries.stream', 'streams.stream')
		.select([
			'streams.stream',
			'streams.head',
			'streams.changed_at',
			'summaries.seq',
			'summaries.fold_version',
			'summaries.summary'
		])
		.orderBy('streams.changed_at', 'desc')
		.orderBy('streams.stream')
		.execute();
	const known = read.get(db) ?? new Map<string, ReadSummary>();
	read.set(db, known);
	return rows.map((row) => headOf(row, known));
}

interface ReadSummary {
	readonly text: string;
	readonly value: unknown;
}

/** Parsing a summary costs more than fetching it, and of thousands few have changed since the list was last shown. */
const read = new WeakMap<Kysely<LogTables>, Map<string, ReadSummary>>();

interface HeadRow {
	readonly stream: string;
	readonly head: number;
	readonly changed_at: string;
	readonly seq: number | null;
	readonly fold_version: number | null;
	readonly summary: string | null;
}

function headOf(row: HeadRow, known: Map<string, ReadSummary>): StreamHead {
	const { stream, head, changed_at: changedAt } = row;
	const summary = summaryOf(row, known);
	return summary ? { stream, head, changedAt, summary } : { stream, head, changedAt };
}

/** A summary that cannot be read is left out, to be rebuilt. */
function summaryOf(row: HeadRow, known: Map<string, ReadSummary>): Summary | undefined {
	const { stream, seq, fold_version: foldVersion, summary: text } = row;
	if (seq === null || foldVersion === null || text === null) return undefined;
	const before = known.get(stream);
	const cached = before?.text === text ? before : parseCached(text);
	if (!cached) return undefined;
	const { value } = cached;
	if (cached !== before) known.set(stream, { text, value });
	return { stream, seq, foldVersion, summary: value };
}
