import type { EventLog } from '#lib/ports/event-log.ts';
import { appendEvents } from './append.ts';
import { readFold, writeFold, writeSummary } from './caches.ts';
import type { Engine } from './engine.ts';
import { readEvents, verifyStream } from './events.ts';
import { readHeads } from './heads.ts';

/** The event log over any database that Kysely speaks to. */
export function kyselyEventLog(engine: Engine): EventLog {
	const { db } = engine;
	let closing: Promise<void> | undefined;
	const explained = async <T>(work: Promise<T>): Promise<T> => {
		try {
			return await work;
		} catch (error) {
			throw engine.explain(error);
		}
	};

	return {
		append: (append) => explained(appendEvents(engine, append)),
		read: (stream, after = 0) => explained(readEvents(db, stream, after)),
		heads: () => explained(readHeads(db)),
		verify: (stream) => explained(verifyStream(db, stream)),
		readFold: (stream) => explained(readFold(db, stream)),
		writeFold: (fold) => explained(engine.writeCache((cache) => writeFold(cache, fold))),
		writeSummary: (summary) =>
			explained(engine.writeCache((cache) => writeSummary(cache, summary))),
		close: () => (closing ??= closeWhenIdle(db))
	};
}

/** Waits for what is under way; closing at once would take the ground from under it. */
async function closeWhenIdle(db: Engine['db']): Promise<void> {
	await db.connection().execute(async () => undefined);
	await db.destroy();
}
