import type { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import type { Engine } from './engine.ts';
import type { LogTables } from './schema.ts';
import { nodeSqliteDialect } from './sqlite-dialect.ts';
import { explainSqlite, isLostRace } from './sqlite-errors.ts';

/** `database` belongs to the engine from here on and is closed with it. */
export function sqliteEngine(database: DatabaseSync, busyTimeoutMs: number): Engine {
	const db = new Kysely<LogTables>({ dialect: nodeSqliteDialect(database, busyTimeoutMs) });
	return {
		db,
		lostRace: isLostRace,
		explain: explainSqlite,
		// Without the wait for the disk; the order of writes stays, so the file stays whole. No append
		// can come between, since the connection is held.
		writeCache: (work) =>
			db.connection().execute(async (connection) => {
				database.exec('pragma synchronous = normal');
				try {
					await work(connection);
				} finally {
					database.exec('pragma synchronous = full');
				}
			})
	};
}
