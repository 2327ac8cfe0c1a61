import { describe, expect, it } from 'vitest';
import { StoreUnavailable, type StoreProblem } from '#lib/ports/event-log.ts';
import { explainSqlite } from '#lib/server/event-log/sqlite-errors.ts';

const said = (extra: object) => Object.assign(new Error('said'), extra);

describe('explaining what the database or the file system said', () => {
	it.each<[string, object, StoreProblem]>([
		['SQLITE_FULL', { errcode: 13 }, 'full'],
		['SQLITE_BUSY', { errcode: 5 }, 'locked'],
		['SQLITE_BUSY_RECOVERY', { errcode: 261 }, 'locked'],
		['SQLITE_CORRUPT_INDEX', { errcode: 779 }, 'damaged'],
		['SQLITE_NOTADB', { errcode: 26 }, 'damaged'],
		['SQLITE_IOERR_FSYNC', { errcode: 1034 }, 'unknown'],
		['SQLITE_READONLY', { errcode: 8 }, 'unknown'],
		['ENOSPC', { code: 'ENOSPC', syscall: 'link' }, 'full'],
		['EACCES', { code: 'EACCES', syscall: 'mkdir' }, 'unknown']
	])('%s is the surroundings', (_, extra, reason) => {
		const error = said(extra);
		const explained = explainSqlite(error);
		expect(explained).toBeInstanceOf(StoreUnavailable);
		expect(explained).toMatchObject({ reason, cause: error });
		expect(explainSqlite(explained)).toBe(explained);
	});

	it.each([
		['a constraint', said({ errcode: 1555 })],
		['wrong SQL', said({ errcode: 1 })],
		['a mistake of ours', new TypeError('mistake')]
	])('%s is a defect and stays what it was', (_, error) => {
		expect(explainSqlite(error)).toBe(error);
	});
});
