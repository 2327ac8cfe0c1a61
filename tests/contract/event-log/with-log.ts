import type { EventLog } from '#lib/ports/event-log.ts';
import type { LogPlace } from '../../support/event-log.ts';

/** Runs the work on an empty log of its own and takes it away afterwards. */
export async function withLog<P extends LogPlace>(
	adapter: { place(): P },
	work: (log: EventLog, place: P) => Promise<void>
): Promise<void> {
	const place = adapter.place();
	const log = await place.open();
	try {
		await work(log, place);
	} finally {
		await log.close();
		place.dispose();
	}
}
