import { setTimeout as pause } from 'node:timers/promises';
import { isBusy } from './sqlite-errors.ts';

const longestPauseMs = 20;

/**
 * Tries again while another process holds the database, for at most `budgetMs`, then throws what
 * SQLite said. SQLite's own busy timeout would hold up the whole process, all its visitors included,
 * and for ever block a second handle of the same process.
 */
export async function whileBusy<T>(budgetMs: number, attempt: () => T): Promise<T> {
	const deadline = performance.now() + budgetMs;
	for (let pauseMs = 1; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
		try {
			return attempt();
		} catch (error) {
			if (!isBusy(error) || performance.now() >= deadline) throw error;
		}
		await pause(pauseMs);
	}
}
