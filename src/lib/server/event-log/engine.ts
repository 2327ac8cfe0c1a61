import type { Kysely } from 'kysely';
import type { LogTables } from './schema.ts';

/** What differs between databases; all the rest of a log is the same Kysely queries. */
export interface Engine {
	/** Its transactions keep other writers of the same stream out, or make them lose a race. */
	readonly db: Kysely<LogTables>;
	/** True when another process wrote the same seq or command between our look and our write. */
	lostRace(error: unknown): boolean;
	/** StoreUnavailable when the surroundings are to blame, otherwise the error as it was. */
	explain(error: unknown): unknown;
	/**
	 * For what can be rebuilt: written whole or not at all, but a power failure may take it back.
	 * Spares the wait for the disk that an append must pay.
	 */
	writeCache(work: (db: Kysely<LogTables>) => Promise<void>): Promise<void>;
}
