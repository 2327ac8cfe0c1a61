import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./event-log-child.ts', import.meta.url));

export interface LogProcess {
	readonly process: ChildProcessWithoutNullStreams;
	/** All lines it has said so far; the same array grows. */
	readonly lines: readonly string[];
	/** Resolves when it has said this many lines; rejects if it ends before. */
	said(count: number): Promise<void>;
	/** Resolves when it has ended and all its lines are here. */
	ended: Promise<unknown>;
}

export function startLogProcess(...args: readonly string[]): LogProcess {
	const process = spawn(globalThis.process.execPath, [program, ...args]);
	const lines: string[] = [];
	const complaints: string[] = [];
	const reader = createInterface(process.stdout);
	reader.on('line', (line) => lines.push(line));
	process.stderr.on('data', (chunk) => complaints.push(String(chunk)));
	const ended = once(process, 'close');
	return {
		process,
		lines,
		ended,
		async said(count) {
			const over = ended.then(() => {
				if (lines.length < count) throw new Error(`ended early: ${complaints.join('')}`);
			});
			while (lines.length < count) await Promise.race([once(reader, 'line'), over]);
		}
	};
}
