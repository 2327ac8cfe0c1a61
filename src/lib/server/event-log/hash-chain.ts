import { hash } from 'node:crypto';
import type { Verification } from '#lib/ports/event-log.ts';
import type { EventRow, UnhashedRow } from './event-row.ts';

/** What the first event of every stream is chained to. */
export const chainStart = '';

/**
 * SHA-256 in lower-case hex over the previous hash (hex, empty for the first event) followed by the
 * event's canonical JSON. `author` and `data` are canonical already and are taken in as they lie.
 */
export function chainHash(previous: string, row: UnhashedRow): string {
	const text = JSON.stringify;
	return hash(
		'sha256',
		`${previous}{"at":${text(row.at)},"author":${row.author},"commandId":${text(row.command_id)},` +
			`"data":${row.data},"schema":${row.schema},"seq":${row.seq},` +
			`"stream":${text(row.stream)},"type":${text(row.type)}}`
	);
}

/** Where a stream should end, known from elsewhere than its events. Shows events cut off at the end. */
interface KnownHead {
	readonly head: number;
	readonly hash: string;
}

/** `rows` are all of one stream's, in order of seq. */
export function verifyChain(rows: readonly EventRow[], known?: KnownHead): Verification {
	let previous = chainStart;
	let expected = 1;
	for (const row of rows) {
		if (row.seq !== expected) return { ok: false, seq: expected, reason: 'gap' };
		if (row.hash !== chainHash(previous, row)) return { ok: false, seq: row.seq, reason: 'hash' };
		previous = row.hash;
		expected += 1;
	}
	if (known && known.head >= expected) return { ok: false, seq: expected, reason: 'gap' };
	if (known && rows[known.head - 1]?.hash !== known.hash) {
		return { ok: false, seq: known.head, reason: 'hash' };
	}
	return { ok: true, events: rows.length };
}
