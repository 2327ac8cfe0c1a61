import type { DatabaseSync } from 'node:sqlite';
import {
	SqliteAdapter,
	SqliteIntrospector,
	SqliteQueryCompiler,
	type Dialect,
	type Driver
} from 'kysely';
import { SqliteConnection } from './sqlite-connection.ts';

/**
 * Kysely over `node:sqlite`. Kysely's own SQLite dialect expects another driver's calls and begins
 * transactions deferred. Kysely lets only one query or transaction at a time have the connection.
 */
export function nodeSqliteDialect(database: DatabaseSync, busyTimeoutMs: number): Dialect {
	const connection = new SqliteConnection(database, busyTimeoutMs);
	const driver: Driver = {
		init: async () => undefined,
		acquireConnection: async () => connection,
		beginTransaction: () => connection.begin(),
		commitTransaction: () => connection.commit(),
		rollbackTransaction: async () => connection.rollback(),
		releaseConnection: async () => undefined,
		destroy: async () => connection.close()
	};
	return {
		createDriver: () => driver,
		createQueryCompiler: () => new SqliteQueryCompiler(),
		createAdapter: () => new SqliteAdapter(),
		createIntrospector: (db) => new SqliteIntrospector(db)
	};
}
