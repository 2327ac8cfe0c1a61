import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable } from '#lib/ports/event-log.ts';

/** 'Över' in Latin-1, which tells `file` and us whose database it is. */
const applicationId = 0xd6766572 | 0;
/** Bytes up to which looking through the whole file at opening costs little. */
const checkedSize = 32 * 1024 * 1024;

export function markAsOurs(database: DatabaseSync): void {
	database.exec(`pragma application_id = ${applicationId}`);
}

/** Refuses what is no database, another program's database, or a damaged one, before anything is written. */
export function inspect(database: DatabaseSync): void {
	const id = pragma(database, 'application_id');
	if (id !== applicationId) {
		throw new StoreUnavailable('unknown', {
			cause: new Error(`the file belongs to another program (application_id ${String(id)})`)
		});
	}
	const file = database.location();
	if (file !== null && statSync(file).size > checkedSize) return;
	const found = pragma(database, 'quick_check');
	if (found !== 'ok') throw new StoreUnavailable('damaged', { cause: new Error(String(found)) });
}

/** Every acknowledged transaction is on the disk: `synchronous` holds per connection, so it is set each time. */
export function makeDurable(database: DatabaseSync): void {
	if (pragma(database, 'journal_mode = wal') !== 'wal') {
		throw new StoreUnavailable('unknown', { cause: new Error('no write-ahead log here') });
	}
	database.exec('pragma synchronous = full');
}

/** The first column of the first row that a pragma answers. */
function pragma(database: DatabaseSync, text: string): unknown {
	return Object.values(database.prepare(`pragma ${text}`).get() ?? {})[0];
}
