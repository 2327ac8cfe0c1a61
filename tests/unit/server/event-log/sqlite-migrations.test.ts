import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { sqliteEngine } from '#lib/server/event-log/sqlite-engine.ts';
import { migrate, type Migration } from '#lib/server/event-log/sqlite-migrations.ts';

const one: Migration = async (db) => void (await sql`create table one (x)`.execute(db));
const two: Migration = async (db) => void (await sql`create table two (x)`.execute(db));
const broken: Migration = async (db) => {
	await sql`create table three (x)`.execute(db);
	throw new Error('broken');
};

function empty() {
	const database = new DatabaseSync(':memory:');
	const { db } = sqliteEngine(database, 0);
	return {
		db,
		version: () => database.prepare('pragma user_version').get()?.['user_version'],
		tables: () =>
			database
				.prepare('select name from sqlite_schema order by name')
				.all()
				.map(({ name }) => name)
	};
}

describe('migrating a database file', () => {
	it('runs what has not run yet, once', async () => {
		const { db, version, tables } = empty();
		await migrate(db, [one]);
		expect([version(), tables()]).toEqual([1, ['one']]);
		await migrate(db, [one, two]);
		await migrate(db, [one, two]);
		expect([version(), tables()]).toEqual([2, ['one', 'two']]);
	});

	it('leaves all as it was when a step fails', async () => {
		const { db, version, tables } = empty();
		await migrate(db, [one]);
		await expect(migrate(db, [one, two, broken])).rejects.toThrow('broken');
		expect([version(), tables()]).toEqual([1, ['one']]);
	});

	it('never goes back', async () => {
		const { db, version } = empty();
		await migrate(db, [one, two]);
		await expect(migrate(db, [one])).rejects.toMatchObject({ reason: 'newer' });
		expect(version()).toBe(2);
	});
});
