import { StoreUnavailable, type StoreProblem } from '#lib/ports/event-log.ts';

/** Primary result codes (sqlite.org/rescode.html) that say the surroundings are to blame. */
const reasons: Readonly<Record<number, StoreProblem>> = {
	3: 'unknown', // SQLITE_PERM
	5: 'locked', // SQLITE_BUSY
	6: 'locked', // SQLITE_LOCKED
	7: 'unknown', // SQLITE_NOMEM
	8: 'unknown', // SQLITE_READONLY
	10: 'unknown', // SQLITE_IOERR
	11: 'damaged', // SQLITE_CORRUPT
	13: 'full', // SQLITE_FULL
	14: 'unknown', // SQLITE_CANTOPEN
	15: 'locked', // SQLITE_PROTOCOL
	26: 'damaged' // SQLITE_NOTADB
};

const fileErrors: Readonly<Record<string, StoreProblem>> = { ENOSPC: 'full', EDQUOT: 'full' };

/** SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_TRIGGER (ours, on insert), SQLITE_CONSTRAINT_UNIQUE. */
const lostRaces = [1555, 1811, 2067];

/** StoreUnavailable for a full, locked, damaged or otherwise failing store; a defect stays what it was. */
export function explainSqlite(error: unknown): unknown {
	if (error instanceof StoreUnavailable) return error;
	const code = sqliteCode(error);
	const reason = code === undefined ? fileReason(error) : reasonFor(code);
	return reason ? new StoreUnavailable(reason, { cause: error }) : error;
}

export function isBusy(error: unknown): boolean {
	return reasonFor(sqliteCode(error) ?? 0) === 'locked';
}

export function isLostRace(error: unknown): boolean {
	return lostRaces.includes(sqliteCode(error) ?? 0);
}

/** The low byte of an extended code is the primary one. */
function reasonFor(code: number): StoreProblem | undefined {
	return reasons[code & 0xff];
}

function sqliteCode(error: unknown): number | undefined {
	if (!(error instanceof Error) || !('errcode' in error)) return undefined;
	return typeof error.errcode === 'number' ? error.errcode : undefined;
}

/** Errors of the file system itself, which carry the system call that failed. */
function fileReason(error: unknown): StoreProblem | undefined {
	if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
	return (typeof error.code === 'string' && fileErrors[error.code]) || 'unknown';
}
