import { existsSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { EventLog } from '#lib/ports/event-log.ts';
import { whileBusy } from './busy.ts';
import type { Engine } from './engine.ts';
import { kyselyEventLog } from './kysely-log.ts';
import { rebuildHeads } from './rebuild-heads.ts';
import { sqliteEngine } from './sqlite-engine.ts';
import { explainSqlite } from './sqlite-errors.ts';
import { createFile, openFile } from './sqlite-file.ts';
import { migrate } from './sqlite-migrations.ts';
import { inspect, makeDurable, markAsOurs } from './sqlite-opening.ts';
import { ensureCaches } from './sqlite-schema.ts';

interface SqliteOptions {
	/** How long to wait for another process that holds the database. */
	readonly busyTimeoutMs?: number;
}

/**
 * The event log in one file, made with its folder if there is none. Throws StoreUnavailable, and has
 * then changed nothing, if the file is no log of ours, damaged, locked or from a newer program.
 */
export async function openSqliteEventLog(
	file: string,
	{ busyTimeoutMs = 5000 }: SqliteOptions = {}
): Promise<EventLog> {
	try {
		if (!existsSync(file)) await createFile(file, (database) => fill(database, busyTimeoutMs));
		return kyselyEventLog(await openEngine(openFile(file), busyTimeoutMs));
	} catch (error) {
		throw explainSqlite(error);
	}
}

async function fill(database: DatabaseSync, busyTimeoutMs: number): Promise<void> {
	const engine = await openEngine(database, busyTimeoutMs, markAsOurs);
	await engine.db.destroy();
}

/** Takes over `database`: closes it if it cannot be used. */
export async function openEngine(
	database: DatabaseSync,
	busyTimeoutMs: number,
	begin: (database: DatabaseSync) => void = inspect
): Promise<Engine> {
	try {
		await whileBusy(busyTimeoutMs, () => begin(database));
		await whileBusy(busyTimeoutMs, () => makeDurable(database));
		const engine = sqliteEngine(database, busyTimeoutMs);
		await migrate(engine.db);
		await ensureCaches(engine.db);
		await rebuildHeads(engine.db);
		return engine;
	} catch (error) {
		database.close();
		throw error;
	}
}
