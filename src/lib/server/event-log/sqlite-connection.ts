import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import { whileBusy } from './busy.ts';

/** Kysely makes few different texts here; more than this means lists of unusual length. */
const keptStatements = 64;

/** One DatabaseSync as Kysely's connection, with its statements prepared once. */
export class SqliteConnection implements DatabaseConnection {
	readonly #database: DatabaseSync;
	readonly #busyTimeoutMs: number;
	readonly #statements = new Map<string, StatementSync>();

	constructor(database: DatabaseSync, busyTimeoutMs: number) {
		this.#database = database;
		this.#busyTimeoutMs = busyTimeoutMs;
	}

	/** Rows are what the query's own types say: Kysely knows them, SQLite does not. */
	async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
		const values = parameters as SQLInputValue[];
		const rows = await this.#whileBusy(() => this.#prepared(sql).all(...values));
		return { rows: rows as R[] };
	}

	/** Takes the write lock at once: a transaction that reads first could lose it without waiting. */
	async begin(): Promise<void> {
		await this.#whileBusy(() => this.#database.exec('begin immediate'));
	}

	async commit(): Promise<void> {
		await this.#whileBusy(() => this.#database.exec('commit'));
	}

	/** After a full disk, among others, SQLite has already rolled back by itself. */
	rollback(): void {
		if (this.#database.isTransaction) this.#database.exec('rollback');
	}

	close(): void {
		this.#statements.clear();
		this.#database.close();
	}

	streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
		throw new Error('queries of the event log are read whole');
	}

	#whileBusy<T>(attempt: () => T): Promise<T> {
		return whileBusy(this.#busyTimeoutMs, attempt);
	}

	#prepared(sql: string): StatementSync {
		const kept = this.#statements.get(sql);
		if (kept) return kept;
		if (this.#statements.size >= keptStatements) this.#statements.clear();
		const statement = this.#database.prepare(sql);
		this.#statements.set(sql, statement);
		return statement;
	}
}
