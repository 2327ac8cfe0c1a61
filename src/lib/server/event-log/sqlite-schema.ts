import { sql, type Kysely } from 'kysely';
import type { LogTables } from './schema.ts';

/** STRICT, since SQLite else takes any type in any column. */
export async function createEvents(db: Kysely<LogTables>): Promise<void> {
	await db.schema
		.createTable('events')
		.addColumn('stream', 'text', (column) => column.notNull())
		.addColumn('seq', 'integer', (column) => column.notNull())
		.addColumn('command_id', 'text', (column) => column.notNull())
		.addColumn('position', 'integer', (column) => column.notNull())
		.addColumn('author', 'text', (column) => column.notNull())
		.addColumn('at', 'text', (column) => column.notNull())
		.addColumn('type', 'text', (column) => column.notNull())
		.addColumn('schema', 'integer', (column) => column.notNull())
		.addColumn('data', 'text', (column) => column.notNull())
		.addColumn('hash', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('events_seq', ['stream', 'seq'])
		.addUniqueConstraint('events_command', ['stream', 'command_id', 'position'])
		.modifyEnd(sql`strict`)
		.execute();
	for (const trigger of appendOnly) await trigger.execute(db);
}

/** The third also stops `insert or replace`, which deletes without asking the second. */
const appendOnly = [
	sql`create trigger events_keep_update before update on events
		begin select raise(abort, 'events are append-only'); end`,
	sql`create trigger events_keep_delete before delete on events
		begin select raise(abort, 'events are append-only'); end`,
	sql`create trigger events_keep_insert before insert on events
		when new.seq <> 1 + coalesce((select max(seq) from events where stream = new.stream), 0)
		or exists (select 1 from events where stream = new.stream
			and command_id = new.command_id and position = new.position)
		begin select raise(abort, 'events are appended without gaps'); end`
];

/** Made again at every opening if missing: nothing in them that cannot be rebuilt from the events. */
export async function ensureCaches(db: Kysely<LogTables>): Promise<void> {
	await db.schema
		.createTable('streams')
		.ifNotExists()
		.addColumn('stream', 'text', (column) => column.primaryKey())
		.addColumn('head', 'integer', (column) => column.notNull())
		.addColumn('changed_at', 'text', (column) => column.notNull())
		.addColumn('hash', 'text', (column) => column.notNull())
		.modifyEnd(sql`strict`)
		.execute();
	await db.schema
		.createIndex('streams_changed')
		.ifNotExists()
		.on('streams')
		.columns(['changed_at desc', 'stream', 'head'])
		.execute();
	await ensureCache(db, 'folds', 'state');
	await ensureCache(db, 'summaries', 'summary');
}

async function ensureCache(db: Kysely<LogTables>, table: string, text: string): Promise<void> {
	await db.schema
		.createTable(table)
		.ifNotExists()
		.addColumn('stream', 'text', (column) => column.primaryKey())
		.addColumn('seq', 'integer', (column) => column.notNull())
		.addColumn('fold_version', 'integer', (column) => column.notNull())
		.addColumn(text, 'text', (column) => column.notNull())
		.modifyEnd(sql`strict`)
		.execute();
}
