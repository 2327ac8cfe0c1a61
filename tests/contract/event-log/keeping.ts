import { describe, expect, it } from 'vitest';
import { appendOf, type LogAdapter } from '../../support/event-log.ts';
import { withLog } from './with-log.ts';

const fold = { stream: 's', seq: 1, foldVersion: 1, state: { titel: 'Överens', list: [1, null] } };
const summary = { stream: 's', seq: 1, foldVersion: 1, summary: { titel: 'Överens' } };

/** What is kept beside the events, and may vanish. */
export function keeping(adapter: LogAdapter): void {
	describe('keeping beside the events', () => {
		it('gives back a fold, and nothing where there is none', () =>
			withLog(adapter, async (log) => {
				expect(await log.readFold('s')).toBeUndefined();
				await log.writeFold(fold);
				expect(await log.readFold('s')).toEqual(fold);
				expect(await log.readFold('t')).toBeUndefined();
			}));

		it.each([
			{ kept: 'a newer one', next: { ...fold, seq: 2 }, wins: true },
			{ kept: 'one of another version', next: { ...fold, seq: 0, foldVersion: 2 }, wins: true },
			{ kept: 'no older one', next: { ...fold, seq: 0 }, wins: false }
		])('lets a fold be replaced by $kept', ({ next, wins }) =>
			withLog(adapter, async (log) => {
				await log.writeFold(fold);
				await log.writeFold(next);
				expect(await log.readFold('s')).toEqual(wins ? next : fold);
			})
		);

		it('lists streams with their heads and summaries, newest change first', () =>
			withLog(adapter, async (log) => {
				const [early, late, latest] = ['T10:00:00Z', 'T11:00:00Z', 'T12:00:00Z'].map(
					(time) => `2026-11-22${time}`
				);
				await log.append(appendOf({ stream: 's', at: early }));
				await log.append(appendOf({ stream: 't', at: late }));
				await log.writeSummary(summary);
				await log.append(appendOf({ stream: 's', at: latest }));
				expect(await log.heads()).toEqual([
					{ stream: 's', head: 2, changedAt: latest, summary },
					{ stream: 't', head: 1, changedAt: late }
				]);
				const newer = { ...summary, seq: 2, summary: { titel: 'Ny' } };
				await log.writeSummary(newer);
				await log.writeSummary(summary);
				expect((await log.heads())[0]?.summary).toEqual(newer);
			}));

		it('loses nothing of its own when all of it vanishes', () =>
			withLog(adapter, async (log, place) => {
				await log.append(appendOf({ stream: 's' }));
				await log.append(appendOf({ stream: 's', at: '2026-11-23T10:00:00Z' }));
				await log.append(appendOf({ stream: 't' }));
				await log.writeFold(fold);
				await log.writeSummary(summary);
				const before = await log.heads();
				await log.close();
				place.dropCaches();
				const again = await place.open();
				expect(await again.readFold('s')).toBeUndefined();
				expect(await again.heads()).toEqual(
					before.map(({ stream, head, changedAt }) => ({ stream, head, changedAt }))
				);
				await again.writeFold(fold);
				expect(await again.readFold('s')).toEqual(fold);
				expect((await again.append(appendOf({ expected: 2 }))).outcome).toBe('appended');
				await again.close();
			}));
	});
}
