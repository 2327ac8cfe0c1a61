import { describe, expect, it } from 'vitest';
import type { ExpectedVersion } from '#lib/ports/event-log.ts';
import { anna, appendOf, note, type LogAdapter } from '../../support/event-log.ts';
import { withLog } from './with-log.ts';

const modes: readonly { had: number; expected: ExpectedVersion; fits: boolean }[] = [
	{ had: 0, expected: 'none', fits: true },
	{ had: 0, expected: 0, fits: true },
	{ had: 0, expected: 'any', fits: true },
	{ had: 0, expected: 1, fits: false },
	{ had: 2, expected: 'none', fits: false },
	{ had: 2, expected: 0, fits: false },
	{ had: 2, expected: 1, fits: false },
	{ had: 2, expected: 2, fits: true },
	{ had: 2, expected: 3, fits: false },
	{ had: 2, expected: 'any', fits: true }
];

export function appending(adapter: LogAdapter): void {
	describe('appending', () => {
		it.each(modes)(
			'given $had events, expecting $expected fits: $fits',
			({ had, expected, fits }) =>
				withLog(adapter, async (log) => {
					for (let count = 0; count < had; count += 1) await log.append(appendOf());
					const result = await log.append(appendOf({ expected, events: [note('ny')] }));
					const stored = await log.read('s');
					if (fits) {
						expect(result).toEqual({ outcome: 'appended', events: stored.slice(had) });
						expect(stored.map((event) => event.seq)).toEqual(
							Array.from({ length: had + 1 }, (_, index) => index + 1)
						);
					} else {
						expect(result).toEqual({ outcome: 'conflict', actual: had });
						expect(stored).toHaveLength(had);
					}
				})
		);

		it('keeps all that was said about an event', () =>
			withLog(adapter, async (log) => {
				const at = '2026-11-22T23:59:59.999Z';
				const event = {
					type: 'titled',
					schema: 3,
					data: { title: 'Trygghet', years: [2026, null] }
				};
				await log.append(appendOf({ commandId: 'c1', at, events: [event] }));
				expect(await log.read('s')).toEqual([
					{
						...event,
						stream: 's',
						seq: 1,
						commandId: 'c1',
						author: anna,
						at,
						hash: expect.stringMatching(/^[0-9a-f]{64}$/)
					}
				]);
			}));

		it('gives the same answer to the same command, also when the stream has moved on', () =>
			withLog(adapter, async (log, place) => {
				const command = appendOf({ expected: 'none', events: [note('ett'), note('två')] });
				const first = await log.append(command);
				await log.append(appendOf({ expected: 2 }));
				const other = await place.open();
				const second = await other.append(command);
				await other.close();
				expect(second).toEqual({ ...first, outcome: 'repeated' });
				expect(await log.read('s')).toHaveLength(3);
			}));

		it('lets the same command id stand in two streams', () =>
			withLog(adapter, async (log) => {
				await log.append(appendOf({ stream: 'a', commandId: 'c' }));
				const result = await log.append(appendOf({ stream: 'b', commandId: 'c' }));
				expect(result.outcome).toBe('appended');
			}));

		it('writes nothing for a command without events', () =>
			withLog(adapter, async (log) => {
				const result = await log.append(appendOf({ expected: 'none', events: [] }));
				expect(result).toEqual({ outcome: 'appended', events: [] });
				expect(await log.heads()).toEqual([]);
			}));

		it('writes none of several events if one cannot be written', () =>
			withLog(adapter, async (log) => {
				const broken = { type: 'noted', schema: 1, data: { at: new Date(0) } };
				const write = log.append(appendOf({ events: [note('ett'), broken, note('tre')] }));
				await expect(write).rejects.toThrow(TypeError);
				expect(await log.read('s')).toEqual([]);
				expect(await log.append(appendOf({ expected: 'none' }))).toMatchObject({
					outcome: 'appended'
				});
			}));

		it('takes a whole imported agreement at once', () =>
			withLog(adapter, async (log) => {
				const events = Array.from({ length: 1234 }, (_, index) => note(`${index}`));
				await log.append(appendOf({ expected: 'none', events }));
				const stored = await log.read('s');
				expect(stored.map(({ type, schema, data }) => ({ type, schema, data }))).toEqual(events);
				expect(await log.verify('s')).toEqual({ ok: true, events: 1234 });
			}));
	});
}
