import { existsSync, linkSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { StoreUnavailable } from '#lib/ports/event-log.ts';

/** Never creates: a file that is missing now was taken away between our look and our opening. */
export function openFile(file: string): DatabaseSync {
	// An empty file is a new database to SQLite. We never leave one, so here it is a database cut to nothing.
	if (statSync(file).size === 0) throw new StoreUnavailable('damaged');
	const address = pathToFileURL(resolve(file));
	address.searchParams.set('mode', 'rw');
	return new DatabaseSync(address, { timeout: 0 });
}

/**
 * Makes the database under another name and gives it its own only when it is whole, without ever
 * replacing a file. So a file of that name is a finished log or a broken one, never a half-made one.
 */
export async function createFile(
	file: string,
	fill: (database: DatabaseSync) => Promise<void>
): Promise<void> {
	refuseOrphans(file);
	mkdirSync(dirname(resolve(file)), { recursive: true });
	const draft = `${file}.${process.pid}-${crypto.randomUUID()}.draft`;
	try {
		await fill(new DatabaseSync(draft, { timeout: 0 }));
		giveName(draft, file);
	} finally {
		for (const suffix of ['', '-wal', '-shm']) rmSync(draft + suffix, { force: true });
	}
}

/** SQLite would throw away a write-ahead log whose database is gone; it may hold the newest events. */
function refuseOrphans(file: string): void {
	const log = `${file}-wal`;
	if (existsSync(log) && statSync(log).size > 0) throw new StoreUnavailable('damaged');
}

/** A hard link, unlike a rename, fails if another process was first; then its file is the one to use. */
function giveName(draft: string, file: string): void {
	try {
		linkSync(draft, file);
	} catch (error) {
		if (!existsSync(file)) throw error;
	}
}
