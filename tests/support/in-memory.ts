import { createAgreementStore } from '#lib/application/agreement-store.ts';
import type { Ports } from '#lib/application/ports.ts';
import { createMemoryEventLog, type MemoryStore } from '#lib/server/event-log/memory.ts';

export const author = { id: 'tester' };

/**
 * The real application over the log in memory, with ids and a clock that can be foreseen. `store`: events left by
 * another, as after a restart.
 */
export function inMemory(store?: MemoryStore): Ports {
	const log = createMemoryEventLog(store);
	let ids = 0;
	let seconds = 0;
	return {
		log,
		store: createAgreementStore(log),
		clock: { now: () => new Date(Date.UTC(2026, 10, 22, 8, 0, (seconds += 1))).toISOString() },
		ids: { next: () => `id${String((ids += 1)).padStart(4, '0')}` }
	};
}
