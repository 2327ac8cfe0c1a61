import { sql, type Kysely } from 'kysely';
import type { LogTables } from './schema.ts';

/** Fills `streams` anew from the events if somebody has thrown it away. Costs nothing otherwise. */
export async function rebuildHeads(db: Kysely<LogTables>): Promise<void> {
	const any = await db.selectFrom('streams').select('stream').limit(1).executeTakeFirst();
	if (any) return;
	await db
		.insertInto('streams')
		.columns(['stream', 'head', 'changed_at', 'hash'])
		.expression((from) =>
			from
				.selectFrom('events')
				.innerJoin(
					(newest) =>
						newest
							.selectFrom('events')
							.select((select) => ['stream', select.fn.max('seq').as('head')])
							.groupBy('stream')
							.as('newest'),
					(join) =>
						join
							.onRef('newest.stream', '=', 'events.stream')
							.onRef('newest.head', '=', 'events.seq')
				)
				.select(['events.stream', 'events.seq', 'events.at', 'events.hash'])
				.where(sql<boolean>`true`)
		)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}
