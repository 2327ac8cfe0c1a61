import type {
	Append,
	AppendResult,
	EventLog,
	Fold,
	StreamHead,
	Summary
} from '#lib/ports/event-log.ts';
import { toEvent, type EventRow } from './event-row.ts';
import { chainStart, verifyChain } from './hash-chain.ts';
import { keepNewest } from './memory-cache.ts';
import { planAppend } from './plan-append.ts';

/** Streams and their rows, in order of seq. It outlives the log, as a file would. */
export type MemoryStore = Map<string, EventRow[]>;

/**
 * An event log for tests and trials, gone with the process. Each call does its whole work before the
 * first await, so calls never mix.
 */
export function createMemoryEventLog(store: MemoryStore = new Map()): EventLog {
	const folds = keepNewest<Fold>();
	const summaries = keepNewest<Summary>();
	const rowsOf = (stream: string) => store.get(stream) ?? [];

	return {
		append: async (append) => appendTo(store, append),
		read: async (stream, after = 0) =>
			rowsOf(stream)
				.filter((row) => row.seq > after)
				.map(toEvent),
		heads: async () =>
			[...store.values()].flatMap((rows) => headOf(rows, summaries.get)).sort(newestFirst),
		verify: async (stream) => verifyChain(rowsOf(stream)),
		readFold: async (stream) => folds.get(stream),
		writeFold: async (fold) => folds.put(fold),
		writeSummary: async (summary) => summaries.put(summary),
		close: async () => undefined
	};
}

function appendTo(store: MemoryStore, append: Append): AppendResult {
	const rows = store.get(append.stream) ?? [];
	const newest = rows.at(-1);
	const plan = planAppend(append, {
		head: newest?.seq ?? 0,
		hash: newest?.hash ?? chainStart,
		ofCommand: rows.filter((row) => row.command_id === append.commandId)
	});
	if (plan.outcome !== 'write') return plan;
	if (plan.rows.length > 0) store.set(append.stream, [...rows, ...plan.rows]);
	return { outcome: 'appended', events: plan.rows.map(toEvent) };
}

function headOf(
	rows: readonly EventRow[],
	summaryOf: (stream: string) => Summary | undefined
): StreamHead[] {
	const newest = rows.at(-1);
	if (!newest) return [];
	const summary = summaryOf(newest.stream);
	const head = { stream: newest.stream, head: newest.seq, changedAt: newest.at };
	return [summary ? { ...head, summary } : head];
}

function newestFirst(a: StreamHead, b: StreamHead): number {
	if (a.changedAt !== b.changedAt) return a.changedAt < b.changedAt ? 1 : -1;
	return a.stream < b.stream ? -1 : 1;
}
