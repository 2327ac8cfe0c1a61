import { describe, expect, it } from 'vitest';
import { appendOf, note, type LogAdapter } from '../../support/event-log.ts';
import { withLog } from './with-log.ts';

export function chaining(adapter: LogAdapter): void {
	describe('the chain of hashes', () => {
		it('holds for streams as they were written, and for an empty one', () =>
			withLog(adapter, async (log) => {
				await log.append(appendOf({ events: [note('a'), note('b')] }));
				await log.append(appendOf({ events: [note('c')] }));
				expect(await log.verify('s')).toEqual({ ok: true, events: 3 });
				expect(await log.verify('okänd')).toEqual({ ok: true, events: 0 });
			}));

		it('gives equal events different hashes, in one stream and in two', () =>
			withLog(adapter, async (log) => {
				await log.append(appendOf({ stream: 's', events: [note('a'), note('a')] }));
				await log.append(appendOf({ stream: 't', events: [note('a')] }));
				const events = [...(await log.read('s')), ...(await log.read('t'))];
				expect(new Set(events.map((event) => event.hash)).size).toBe(3);
			}));

		it.each([1, 2, 3])('tells that event %i was changed behind its back', (seq) =>
			withLog(adapter, async (log, place) => {
				await log.append(appendOf({ events: [note('a'), note('b'), note('c')] }));
				await log.append(appendOf({ stream: 't' }));
				place.forgeData('s', seq, '{"text":"annat"}');
				expect(await log.verify('s')).toEqual({ ok: false, seq, reason: 'hash' });
				expect(await log.verify('t')).toEqual({ ok: true, events: 1 });
			})
		);

		it.each([1, 2])('tells that event %i was taken away', (seq) =>
			withLog(adapter, async (log, place) => {
				await log.append(appendOf({ events: [note('a'), note('b'), note('c')] }));
				place.removeEvent('s', seq);
				expect(await log.verify('s')).toEqual({ ok: false, seq, reason: 'gap' });
			})
		);
	});
}
