import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { createAgreementStore } from '#lib/application/agreement-store.ts';
import { createAgreement } from '#lib/application/create-agreement.ts';
import { listAgreements } from '#lib/application/list-agreements.ts';
import { created, seededContent } from '#lib/domain/agreement/create.ts';
import { eventSchema } from '#lib/domain/agreement/events.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { kyselyEventLog } from '#lib/server/event-log/kysely-log.ts';
import type { MemoryStore } from '#lib/server/event-log/memory.ts';
import { openEngine, openSqliteEventLog } from '#lib/server/event-log/sqlite.ts';
import { author, inMemory } from '../../support/in-memory.ts';

const withTitle = (title: string): AgreementContent => ({
	...seededContent(),
	initiation: { title }
});
const titled = (id: string, title: string) =>
	({ id, origin: 'file', content: withTitle(title) }) as const;

/** Two agreements, the older of them spoilt, in a server that has just been started again. */
async function withSpoilt(spoil: (rows: MemoryStore) => void) {
	const rows: MemoryStore = new Map();
	const before = inMemory(rows);
	await createAgreement(before, author, titled('a1', 'Trygga unga'));
	await createAgreement(before, author, titled('b2', 'Tryggt centrum'));
	spoil(rows);
	return listAgreements(inMemory(rows));
}

describe('the list of agreements', () => {
	test('one whose events are damaged is named, and the others are listed as usual', async () => {
		const list = await withSpoilt((rows) => {
			for (const row of rows.get('a1') ?? []) row.data = row.data.slice(0, -5);
		});

		expect(list.listed).toMatchObject([{ id: 'b2', title: 'Tryggt centrum' }]);
		expect(list.unreadable).toMatchObject([
			{ id: 'a1', why: 'damaged', changedAt: '2026-11-22T08:00:01.000Z' }
		]);
	});

	test('one with an event that nobody knows is named too, with the cause for the log', async () => {
		const list = await withSpoilt((rows) => {
			for (const row of rows.get('a1') ?? []) row.data = 'null';
		});

		expect(list.listed.map(({ id }) => id)).toEqual(['b2']);
		expect(list.unreadable).toMatchObject([{ id: 'a1', why: 'unknown' }]);
		expect(list.unreadable[0]?.cause).toBeInstanceOf(Error);
	});

	test('a full disk, where no summary can be kept, does not stand in the way', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'overens-list-'));
		const file = join(folder, 'overens.sqlite');
		await (await openSqliteEventLog(file)).close();
		const database = new DatabaseSync(file);
		const log = kyselyEventLog(await openEngine(database, 30));
		const { type, ...data } = created('file', withTitle('x'.repeat(90_000)));
		await log.append({
			stream: 'a1',
			expected: 'none',
			commandId: 'c1',
			author,
			at: '2026-11-22T08:00:00.000Z',
			events: [{ type, schema: eventSchema, data }]
		});
		database.exec('pragma max_page_count = 1');

		const list = await listAgreements({ ...inMemory(), log, store: createAgreementStore(log) });

		expect(list.listed.map(({ id }) => id)).toEqual(['a1']);
		expect(list.unreadable).toEqual([]);
		expect((await log.heads())[0]).not.toHaveProperty('summary');
		await log.close();
		rmSync(folder, { recursive: true });
	});
});
