import type { Kysely } from 'kysely';
import type { Fold, Summary } from '#lib/ports/event-log.ts';
import type { LogTables } from './schema.ts';

/** What was kept, or undefined where it cannot be read: then it is rebuilt, as if it had never been kept. */
export function parseCached(text: string): { readonly value: unknown } | undefined {
	try {
		return { value: JSON.parse(text) };
	} catch {
		return undefined;
	}
}

export async function readFold(db: Kysely<LogTables>, stream: string): Promise<Fold | undefined> {
	const row = await db
		.selectFrom('folds')
		.selectAll()
		.where('stream', '=', stream)
		.executeTakeFirst();
	const cached = row && parseCached(row.state);
	return cached && { stream, seq: row.seq, foldVersion: row.fold_version, state: cached.value };
}

/** Keeps the fold unless the kept one is newer and of the same version. */
export async function writeFold(db: Kysely<LogTables>, fold: Fold): Promise<void> {
	const kept = { seq: fold.seq, fold_version: fold.foldVersion, state: JSON.stringify(fold.state) };
	await db
		.insertInto('folds')
		.values({ stream: fold.stream, ...kept })
		.onConflict((conflict) =>
			conflict
				.column('stream')
				.doUpdateSet(kept)
				.where((is) =>
					is.or([is('folds.fold_version', '!=', fold.foldVersion), is('folds.seq', '<=', fold.seq)])
				)
		)
		.execute();
}

/** As `writeFold`. */
export async function writeSummary(db: Kysely<LogTables>, summary: Summary): Promise<void> {
	const kept = {
		seq: summary.seq,
		fold_version: summary.foldVersion,
		summary: JSON.stringify(summary.summary)
	};
	await db
		.insertInto('summaries')
		.values({ stream: summary.stream, ...kept })
		.onConflict((conflict) =>
			conflict
				.column('stream')
				.doUpdateSet(kept)
				.where((is) =>
					is.or([
						is('summaries.fold_version', '!=', summary.foldVersion),
						is('summaries.seq', '<=', summary.seq)
					])
				)
		)
		.execute();
}
