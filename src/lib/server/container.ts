import { join } from 'node:path';
import { nanoid } from 'nanoid';
import { createAgreementStore } from '#lib/application/agreement-store.ts';
import type { Ports } from '#lib/application/ports.ts';
import { openSqliteEventLog } from '#lib/server/event-log/sqlite.ts';

let opened: Promise<Ports> | undefined;

/** The running program's ports, opened once. Throws StoreUnavailable when the data folder cannot be used. */
export function ports(): Promise<Ports> {
	opened ??= open().catch((error: unknown) => {
		// The next visit tries again: the disk may have been emptied or the lock let go.
		opened = undefined;
		throw error;
	});
	return opened;
}

async function open(): Promise<Ports> {
	const folder = process.env['OVERENS_DATA'] ?? 'data';
	const log = await openSqliteEventLog(join(folder, 'overens.sqlite'));
	// Sent by our own server after the last answer.
	process.once('sveltekit:shutdown', () => void log.close());
	return {
		log,
		store: createAgreementStore(log),
		clock: { now: () => new Date().toISOString() },
		ids: { next: () => nanoid(16) }
	};
}
