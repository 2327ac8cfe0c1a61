import {
	closeSync,
	openSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync,
	writeSync
} from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { StoreUnavailable, type StoreProblem } from '#lib/ports/event-log.ts';
import { kyselyEventLog } from '#lib/server/event-log/kysely-log.ts';
import { openEngine, openSqliteEventLog } from '#lib/server/event-log/sqlite.ts';
import { appendOf, note } from '../support/event-log.ts';
import { sqliteAdapter, type SqlitePlace } from '../support/event-log-adapters.ts';
import { withLog } from './event-log/with-log.ts';

const busyTimeoutMs = 30;

/** A closed log of some pages, with the file as only trace. */
async function filled(work: (place: SqlitePlace) => Promise<void>): Promise<void> {
	await withLog(sqliteAdapter, async (log, place) => {
		const events = Array.from({ length: 400 }, (_, index) => note(`${index} `.repeat(40)));
		await log.append(appendOf({ events }));
		await log.close();
		await work(place);
	});
}

const spoilt: readonly { what: string; reason: StoreProblem; spoil(place: SqlitePlace): void }[] = [
	{
		what: 'is no database',
		reason: 'damaged',
		spoil: ({ file }) => writeFileSync(file, 'Överenskommelse\n'.repeat(1000))
	},
	{ what: 'is empty', reason: 'damaged', spoil: ({ file }) => truncateSync(file, 0) },
	{
		what: 'is cut off',
		reason: 'damaged',
		spoil: ({ file }) => truncateSync(file, Math.floor(statSync(file).size / 2))
	},
	{
		what: 'is overwritten in the middle',
		reason: 'damaged',
		spoil: ({ file }) => {
			const handle = openSync(file, 'r+');
			writeSync(handle, Buffer.alloc(20_000, 0xff), 0, 20_000, 12_288);
			closeSync(handle);
		}
	},
	{
		what: 'is from a newer program',
		reason: 'newer',
		spoil: ({ raw }) => raw((database) => database.exec('pragma user_version = 99'))
	},
	{
		what: 'belongs to another program',
		reason: 'unknown',
		spoil: ({ raw }) => raw((database) => database.exec('pragma application_id = 7'))
	}
];

describe('an event log that cannot be used', () => {
	it.each(spoilt)('refuses a file that $what, and leaves it as it is', ({ reason, spoil }) =>
		filled(async (place) => {
			spoil(place);
			const before = readFileSync(place.file);
			const opening = place.open();
			await expect(opening).rejects.toThrow(StoreUnavailable);
			await expect(opening).rejects.toMatchObject({ reason });
			expect(readFileSync(place.file).equals(before)).toBe(true);
		})
	);

	it('starts nothing new beside a write-ahead log whose database is gone', () =>
		filled(async ({ file, open }) => {
			rmSync(file);
			writeFileSync(`${file}-wal`, 'the newest events');
			await expect(open()).rejects.toMatchObject({ reason: 'damaged' });
			expect(readFileSync(`${file}-wal`, 'utf8')).toBe('the newest events');
		}));

	it('says locked when somebody else keeps the whole file, and opens when it is free', () =>
		filled(async ({ file, open }) => {
			const other = new DatabaseSync(file);
			other.exec('pragma locking_mode = exclusive; begin exclusive');
			const opening = openSqliteEventLog(file, { busyTimeoutMs });
			await expect(opening).rejects.toMatchObject({ reason: 'locked' });
			other.close();
			const log = await open();
			expect(await log.verify('s')).toMatchObject({ ok: true });
			await log.close();
		}));

	it('says locked when somebody else writes for too long, and writes when it may', () =>
		filled(async ({ file, open }) => {
			const other = new DatabaseSync(file);
			const impatient = await openSqliteEventLog(file, { busyTimeoutMs });
			const patient = await open();
			other.exec('begin immediate');
			const append = impatient.append(appendOf());
			await expect(append).rejects.toMatchObject({ reason: 'locked' });
			expect(await impatient.read('s', 399)).toHaveLength(1);
			const waiting = patient.append(appendOf());
			other.exec('rollback');
			other.close();
			expect(await waiting).toMatchObject({ outcome: 'appended' });
			expect(await impatient.append(appendOf({ expected: 401 }))).toMatchObject({
				outcome: 'appended'
			});
			await impatient.close();
			await patient.close();
		}));

	it('says full when the disk is full, has nothing half-written, and goes on when there is room', () =>
		filled(async ({ file }) => {
			const database = new DatabaseSync(file);
			const log = kyselyEventLog(await openEngine(database, busyTimeoutMs));
			const pages = Number(database.prepare('pragma page_count').get()?.['page_count']);
			database.exec(`pragma max_page_count = ${pages + 3}`);
			const large = appendOf({
				expected: 400,
				events: Array.from({ length: 300 }, () => note('x'.repeat(2000)))
			});
			await expect(log.append(large)).rejects.toMatchObject({ reason: 'full' });
			expect(await log.read('s', 399)).toHaveLength(1);
			expect(await log.verify('s')).toEqual({ ok: true, events: 400 });
			database.exec('pragma max_page_count = 100000');
			expect(await log.append(large)).toMatchObject({ outcome: 'appended' });
			expect(await log.verify('s')).toEqual({ ok: true, events: 700 });
			await log.close();
		}));
});
