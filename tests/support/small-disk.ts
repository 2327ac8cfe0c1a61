/**
 * Loaded in a server before itself: while the file `fullDisk` lies in its data folder, SQLite may not make a database
 * any larger. The limit is SQLite's own, so what fails, and how, is what happens on a full disk.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fullDisk } from './full-disk.ts';

const { exec } = DatabaseSync.prototype;
const noLimit = 4_294_967_294;

DatabaseSync.prototype.exec = function (sql: string): void {
	const isFull = existsSync(join(process.env['OVERENS_DATA'] ?? '', fullDisk));
	// One page: that is, as large as it is already.
	exec.call(this, `pragma max_page_count = ${isFull ? 1 : noLimit}`);
	exec.call(this, sql);
};
