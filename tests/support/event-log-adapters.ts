import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createMemoryEventLog, type MemoryStore } from '#lib/server/event-log/memory.ts';
import { openSqliteEventLog } from '#lib/server/event-log/sqlite.ts';
import type { LogAdapter, LogPlace } from './event-log.ts';

export const memoryAdapter: LogAdapter = {
	name: 'memory',
	place() {
		const store: MemoryStore = new Map();
		return {
			open: async () => createMemoryEventLog(store),
			forgeData: (stream, seq, data) => {
				const rows = store.get(stream) ?? [];
				store.set(
					stream,
					rows.map((row) => (row.seq === seq ? { ...row, data } : row))
				);
			},
			removeEvent: (stream, seq) => {
				store.set(
					stream,
					(store.get(stream) ?? []).filter((row) => row.seq !== seq)
				);
			},
			// They live no longer than the log itself.
			dropCaches: () => undefined,
			dispose: () => store.clear()
		};
	}
};

export interface SqlitePlace extends LogPlace {
	readonly file: string;
	/** Works on the file past the log, as somebody with a database tool would. */
	raw<T>(work: (database: DatabaseSync) => T): T;
}

export const sqliteAdapter = {
	name: 'sqlite',
	place(): SqlitePlace {
		const folder = mkdtempSync(join(tmpdir(), 'event-log-'));
		const file = join(folder, 'data', 'log.sqlite');
		const raw = <T>(work: (database: DatabaseSync) => T): T => {
			const database = new DatabaseSync(file);
			try {
				return work(database);
			} finally {
				database.close();
			}
		};
		return {
			file,
			raw,
			open: () => openSqliteEventLog(file),
			forgeData: (stream, seq, data) =>
				raw((database) => {
					database.exec('drop trigger events_keep_update');
					database
						.prepare('update events set data = ? where stream = ? and seq = ?')
						.run(data, stream, seq);
				}),
			removeEvent: (stream, seq) =>
				raw((database) => {
					database.exec('drop trigger events_keep_delete');
					database.prepare('delete from events where stream = ? and seq = ?').run(stream, seq);
				}),
			dropCaches: () =>
				raw((database) =>
					database.exec('drop table streams; drop table folds; drop table summaries')
				),
			dispose: () => rmSync(folder, { recursive: true, force: true })
		};
	}
} satisfies LogAdapter;
