import { describe, expect, it } from 'vitest';
import { appendOf, note, type LogAdapter } from '../../support/event-log.ts';
import { withLog } from './with-log.ts';

const odd = '\u0000\u001f"\\</script>\ufffe\ud800 å ä ö e\u0301 👩‍👩‍👧 \u2028 𝄞';

export function reading(adapter: LogAdapter): void {
	describe('reading', () => {
		it.each([
			{ after: 0, seqs: [1, 2, 3] },
			{ after: 1, seqs: [2, 3] },
			{ after: 3, seqs: [] },
			{ after: 99, seqs: [] }
		])('gives those after $after', ({ after, seqs }) =>
			withLog(adapter, async (log) => {
				await log.append(appendOf({ events: [note('a'), note('b'), note('c')] }));
				const events = await log.read('s', after);
				expect(events.map((event) => event.seq)).toEqual(seqs);
			})
		);

		it('gives nothing for an unknown stream, and only its own for a known one', () =>
			withLog(adapter, async (log) => {
				await log.append(appendOf({ stream: 's1' }));
				await log.append(appendOf({ stream: 's' }));
				expect(await log.read('okänd')).toEqual([]);
				expect((await log.read('s')).map((event) => event.stream)).toEqual(['s']);
			}));

		it('gives back every character, and 50 000 of them', () =>
			withLog(adapter, async (log) => {
				const data = { [odd]: odd, long: '👮'.repeat(25_000), ['__proto__']: 1, none: null };
				await log.append(
					appendOf({ author: { id: 'x', name: odd }, events: [{ ...note(''), data }] })
				);
				const [event] = await log.read('s');
				expect(event?.data).toEqual(data);
				expect(event?.author.name).toBe(odd);
				expect(await log.verify('s')).toEqual({ ok: true, events: 1 });
			}));

		it('shows no later change of what was handed in or out', () =>
			withLog(adapter, async (log) => {
				const data = { words: ['ett'] };
				const result = await log.append(appendOf({ events: [{ ...note(''), data }] }));
				data.words.push('två');
				const [first] = await log.read('s');
				expect(first?.data).toEqual({ words: ['ett'] });
				expect(result).toEqual({ outcome: 'appended', events: [first] });
			}));

		it('gives the same after a restart, and goes on from there', () =>
			withLog(adapter, async (log, place) => {
				await log.append(appendOf({ events: [note('a'), note('b')] }));
				const before = await log.read('s');
				await log.close();
				const again = await place.open();
				expect(await again.read('s')).toEqual(before);
				expect((await again.append(appendOf({ expected: 2 }))).outcome).toBe('appended');
				expect(await again.verify('s')).toEqual({ ok: true, events: 3 });
				await again.close();
			}));
	});
}
