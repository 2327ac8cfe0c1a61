import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendOf, note } from '../support/event-log.ts';
import { sqliteAdapter } from '../support/event-log-adapters.ts';
import { startLogProcess } from '../support/event-log-process.ts';
import { withLog } from './event-log/with-log.ts';

/** What only a database file can be asked. */
describe('event log in sqlite, past the contract', () => {
	it.each([
		"update events set data = '{}'",
		'delete from events',
		`insert or replace into events select stream, seq, 'c', 0, author, at, type, schema, '{}', hash
			from events where seq = 1`,
		`insert or replace into events select stream, 3, command_id, position, author, at, type, schema,
			'{}', hash from events where seq = 1`,
		`insert into events select stream, 4, 'c', 0, author, at, type, schema, data, hash
			from events where seq = 1`
	])('the file itself refuses: %s', (statement) =>
		withLog(sqliteAdapter, async (log, place) => {
			await log.append(appendOf({ events: [note('a'), note('b')] }));
			const before = await log.read('s');
			expect(() => place.raw((database) => database.exec(statement))).toThrow(/append/);
			expect(await log.read('s')).toEqual(before);
		})
	);

	it('tells that the newest event was taken away', () =>
		withLog(sqliteAdapter, async (log, place) => {
			await log.append(appendOf({ events: [note('a'), note('b')] }));
			place.removeEvent('s', 2);
			expect(await log.verify('s')).toEqual({ ok: false, seq: 2, reason: 'gap' });
		}));

	it('says damaged where a stored text is no longer JSON', () =>
		withLog(sqliteAdapter, async (log, place) => {
			await log.append(appendOf());
			place.forgeData('s', 1, '{"text":');
			await expect(log.read('s')).rejects.toMatchObject({ reason: 'damaged' });
		}));

	it('sees folds and summaries that cannot be read as vanished', () =>
		withLog(sqliteAdapter, async (log, place) => {
			await log.append(appendOf());
			await log.writeFold({ stream: 's', seq: 1, foldVersion: 1, state: 1 });
			await log.writeSummary({ stream: 's', seq: 1, foldVersion: 1, summary: 1 });
			place.raw((database) =>
				database.exec("update folds set state = '{'; update summaries set summary = '{'")
			);
			expect(await log.readFold('s')).toBeUndefined();
			expect((await log.heads())[0]).not.toHaveProperty('summary');
		}));

	it('is made once when many open it at once, and leaves nothing else in its folder', async () => {
		const place = sqliteAdapter.place();
		const logs = await Promise.all(Array.from({ length: 6 }, () => place.open()));
		await Promise.all(logs.map((log) => log.append(appendOf())));
		for (const log of logs) expect(await log.read('s')).toHaveLength(logs.length);
		await Promise.all(logs.map((log) => log.close()));
		expect(readdirSync(dirname(place.file))).toEqual(['log.sqlite']);
		place.dispose();
	});

	it(
		'lets one of two processes win each race',
		() =>
			withLog(sqliteAdapter, async (log, place) => {
				const races = 150;
				const racers = ['a', 'b'].map((name) =>
					startLogProcess('race', place.file, name, String(races))
				);
				await Promise.all(racers.map((racer) => racer.said(1)));
				for (const racer of racers) racer.process.stdin.write('go\n');
				await Promise.all(racers.map((racer) => racer.ended));
				const won = racers.flatMap((racer) => racer.lines.slice(1));
				expect(won).toHaveLength(races);
				expect(new Set(won).size).toBe(races);
				const heads = await log.heads();
				expect(heads.map(({ head }) => head)).toEqual(Array(races).fill(1));
			}),
		60_000
	);

	it(
		'has every event it promised before it was killed',
		() =>
			withLog(sqliteAdapter, async (log, place) => {
				for (const promised of [1, 200]) {
					const writer = startLogProcess('append', place.file, 's');
					await writer.said(promised);
					writer.process.kill('SIGKILL');
					await writer.ended;
					const newest = Number(writer.lines.at(-1));
					const stored = await log.read('s');
					expect(stored.length).toBeGreaterThanOrEqual(newest);
					expect(stored.map(({ data }) => data)).toEqual(
						stored.map(({ seq }) => ({ text: String(seq) }))
					);
					const reopened = await place.open();
					expect(await reopened.verify('s')).toEqual({ ok: true, events: stored.length });
					await reopened.close();
				}
			}),
		60_000
	);
});
