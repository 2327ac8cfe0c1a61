import { describe, expect, it } from 'vitest';
import type { AppendResult, EventLog } from '#lib/ports/event-log.ts';
import { appendOf, note, type LogAdapter } from '../../support/event-log.ts';
import { withLog } from './with-log.ts';

const racers = 12;

/** All racers start before any has finished; every other one uses the other handle. */
async function race(
	handles: readonly [EventLog, EventLog],
	entry: (number: number) => Parameters<EventLog['append']>[0]
): Promise<AppendResult[]> {
	return Promise.all(
		Array.from({ length: racers }, (_, number) =>
			handles[number % 2 === 0 ? 0 : 1].append(entry(number))
		)
	);
}

function counts(results: readonly AppendResult[]): Record<AppendResult['outcome'], number> {
	const count = { appended: 0, repeated: 0, conflict: 0 };
	for (const { outcome } of results) count[outcome] += 1;
	return count;
}

export function racing(adapter: LogAdapter): void {
	describe.each(['one handle', 'two handles'])('racing on %s', (kind) => {
		const withHandles = (work: (handles: [EventLog, EventLog]) => Promise<void>) =>
			withLog(adapter, async (log, place) => {
				if (kind === 'one handle') return work([log, log]);
				const other = await place.open();
				try {
					await work([log, other]);
				} finally {
					await other.close();
				}
			});

		it('lets one of several with the same expected version win', () =>
			withHandles(async (handles) => {
				await handles[0].append(appendOf());
				const results = await race(handles, () => appendOf({ expected: 1 }));
				expect(counts(results)).toEqual({ appended: 1, repeated: 0, conflict: racers - 1 });
				expect(await handles[1].read('s')).toHaveLength(2);
			}));

		it('lets all with any version through, one after the other', () =>
			withHandles(async (handles) => {
				const results = await race(handles, (number) =>
					appendOf({ events: [note(`${number}`), note('och')] })
				);
				expect(counts(results)).toEqual({ appended: racers, repeated: 0, conflict: 0 });
				expect(await handles[1].verify('s')).toEqual({ ok: true, events: 2 * racers });
			}));

		it('writes a command that comes many times at once one time', () =>
			withHandles(async (handles) => {
				const results = await race(handles, () => appendOf({ commandId: 'c', expected: 'none' }));
				expect(counts(results)).toEqual({ appended: 1, repeated: racers - 1, conflict: 0 });
				expect(await handles[1].read('s')).toHaveLength(1);
			}));
	});
}
