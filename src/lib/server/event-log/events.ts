import type { Kysely } from 'kysely';
import type { StoredEvent, Verification } from '#lib/ports/event-log.ts';
import { toEvent, type EventRow } from './event-row.ts';
import { verifyChain } from './hash-chain.ts';
import type { LogTables } from './schema.ts';

export async function readEvents(
	db: Kysely<LogTables>,
	stream: string,
	after: number
): Promise<readonly StoredEvent[]> {
	return (await readRows(db, stream, after)).map(toEvent);
}

/** The known head is read first: events that are appended meanwhile then only make the stream longer. */
export async function verifyStream(db: Kysely<LogTables>, stream: string): Promise<Verification> {
	const known = await db
		.selectFrom('streams')
		.select(['head', 'hash'])
		.where('stream', '=', stream)
		.executeTakeFirst();
	return verifyChain(await readRows(db, stream, 0), known);
}

async function readRows(
	db: Kysely<LogTables>,
	stream: string,
	after: number
): Promise<readonly EventRow[]> {
	return db
		.selectFrom('events')
		.selectAll()
		.where('stream', '=', stream)
		.where('seq', '>', after)
		.orderBy('seq')
		.execute();
}
