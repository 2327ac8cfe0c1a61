import type { Append, AppendResult, ExpectedVersion } from '#lib/ports/event-log.ts';
import { toEvent, toRow, type EventRow } from './event-row.ts';
import { chainHash } from './hash-chain.ts';

/** What an adapter finds before it appends, read so that nobody else can append meanwhile. */
export interface Standing {
	/** Seq of the stream's newest event, 0 without any. */
	readonly head: number;
	/** That event's hash, `chainStart` without any. */
	readonly hash: string;
	/** The rows that this very command wrote earlier, in order of seq. */
	readonly ofCommand: readonly EventRow[];
}

type Plan =
	| Exclude<AppendResult, { outcome: 'appended' }>
	| { readonly outcome: 'write'; readonly rows: readonly EventRow[] };

/** The whole rule of appending, the same for every adapter. A repeat is seen before a conflict. */
export function planAppend(append: Append, standing: Standing): Plan {
	if (standing.ofCommand.length > 0) {
		return { outcome: 'repeated', events: standing.ofCommand.map(toEvent) };
	}
	if (!fits(append.expected, standing.head)) return { outcome: 'conflict', actual: standing.head };
	let previous = standing.hash;
	const rows = append.events.map((event, position) => {
		const row = toRow(append, standing.head, position, event);
		previous = chainHash(previous, row);
		return { ...row, hash: previous };
	});
	return { outcome: 'write', rows };
}

function fits(expected: ExpectedVersion, head: number): boolean {
	if (expected === 'any') return true;
	return head === (expected === 'none' ? 0 : expected);
}
