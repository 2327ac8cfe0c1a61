import { sql, type Kysely } from 'kysely';
import { StoreUnavailable } from '#lib/ports/event-log.ts';
import type { LogTables } from './schema.ts';
import { createEvents } from './sqlite-schema.ts';

export type Migration = (db: Kysely<LogTables>) => Promise<void>;

/** Forward only: the file's `user_version` counts how many have run. One that was released never changes. */
const migrations: readonly Migration[] = [createEvents];

/** Brings the file to the newest schema, whole or not at all. A file from a newer program is left alone. */
export async function migrate(
	db: Kysely<LogTables>,
	steps: readonly Migration[] = migrations
): Promise<void> {
	if ((await readVersion(db, steps)) === steps.length) return;
	await db.transaction().execute(async (tx) => {
		// Read again under the lock: another process may have migrated meanwhile.
		for (const step of steps.slice(await readVersion(tx, steps))) await step(tx);
		await sql`pragma user_version = ${sql.raw(String(steps.length))}`.execute(tx);
	});
}

async function readVersion(db: Kysely<LogTables>, steps: readonly Migration[]): Promise<number> {
	const found = await sql<{ user_version: number }>`pragma user_version`.execute(db);
	const version = found.rows[0]?.user_version ?? 0;
	if (version > steps.length) throw new StoreUnavailable('newer');
	return version;
}
