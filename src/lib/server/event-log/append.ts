import type { Kysely, Transaction } from 'kysely';
import type { Append, AppendResult } from '#lib/ports/event-log.ts';
import type { Engine } from './engine.ts';
import { toEvent, type EventRow } from './event-row.ts';
import { chainStart } from './hash-chain.ts';
import { planAppend, type Standing } from './plan-append.ts';
import type { LogTables } from './schema.ts';

/** Ten values a row keeps a statement far below every engine's limit on parameters. */
const rowsPerInsert = 200;
const attempts = 20;

/**
 * Looks and writes in one transaction. Where the engine lets two of them look at once, the unique keys
 * let one write; the other looks again and then sees a repeat, a conflict, or room for 'any'.
 */
export async function appendEvents(engine: Engine, append: Append): Promise<AppendResult> {
	for (let attempt = 1; ; attempt += 1) {
		try {
			return await engine.db.transaction().execute((tx) => appendOnce(tx, append));
		} catch (error) {
			if (attempt === attempts || !engine.lostRace(error)) throw error;
		}
	}
}

async function appendOnce(tx: Transaction<LogTables>, append: Append): Promise<AppendResult> {
	const plan = planAppend(append, await standingOf(tx, append));
	if (plan.outcome !== 'write') return plan;
	for (let from = 0; from < plan.rows.length; from += rowsPerInsert) {
		await tx
			.insertInto('events')
			.values(plan.rows.slice(from, from + rowsPerInsert))
			.execute();
	}
	const newest = plan.rows.at(-1);
	if (newest) await writeHead(tx, newest);
	return { outcome: 'appended', events: plan.rows.map(toEvent) };
}

/** Asks the events themselves, never the `streams` table, which can be rebuilt and may be behind. */
async function standingOf(tx: Kysely<LogTables>, append: Append): Promise<Standing> {
	const ofCommand = await tx
		.selectFrom('events')
		.selectAll()
		.where('stream', '=', append.stream)
		.where('command_id', '=', append.commandId)
		.orderBy('position')
		.execute();
	const newest = await tx
		.selectFrom('events')
		.select(['seq', 'hash'])
		.where('stream', '=', append.stream)
		.orderBy('seq', 'desc')
		.limit(1)
		.executeTakeFirst();
	return { head: newest?.seq ?? 0, hash: newest?.hash ?? chainStart, ofCommand };
}

async function writeHead(tx: Kysely<LogTables>, newest: EventRow): Promise<void> {
	const row = { head: newest.seq, changed_at: newest.at, hash: newest.hash };
	await tx
		.insertInto('streams')
		.values({ stream: newest.stream, ...row })
		.onConflict((conflict) => conflict.column('stream').doUpdateSet(row))
		.execute();
}
