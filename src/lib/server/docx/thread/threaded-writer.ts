import { Worker } from 'node:worker_threads';
import type { DocumentWriter } from '#lib/ports/document-writer.ts';
import type { Asked, Done } from './messages.ts';

/** Long enough for one document after another, short enough not to keep a library in memory for nobody. */
const restAfterMs = 3000;

interface Waiting {
	readonly resolve: (bytes: Uint8Array) => void;
	readonly reject: (error: Error) => void;
}

/**
 * Writes in a thread of its own, begun when it is needed and ended when it has rested: a long document, with the
 * paging of its contents, holds up nobody's edits, and what it took of memory goes with the thread. `entry` is the file
 * that the thread runs. Throws what the writer throws; a thread that dies fails what it was writing, and no more.
 */
export function createThreadedWriter(entry: string): DocumentWriter {
	const waiting = new Map<number, Waiting>();
	let thread: Worker | undefined;
	let rest: NodeJS.Timeout | undefined;
	let last = 0;

	function fail(of: Worker, error: Error): void {
		if (thread !== of) return;
		thread = undefined;
		for (const { reject } of waiting.values()) reject(error);
		waiting.clear();
	}

	function settle(done: Done): void {
		const asked = waiting.get(done.id);
		waiting.delete(done.id);
		if ('failed' in done) asked?.reject(done.failed);
		else asked?.resolve(done.bytes);
		if (waiting.size === 0) rest = setTimeout(stop, restAfterMs).unref();
	}

	function stop(): void {
		const rested = thread;
		thread = undefined;
		void rested?.terminate();
	}

	function begin(): Worker {
		const begun = new Worker(entry);
		begun.unref();
		begun.on('message', settle);
		begun.on('error', (error) =>
			fail(begun, error instanceof Error ? error : new Error(String(error)))
		);
		begun.on('exit', () => fail(begun, new Error('the thread that writes documents ended')));
		return begun;
	}

	return {
		write: (model, carried) =>
			new Promise((resolve, reject) => {
				clearTimeout(rest);
				thread ??= begin();
				last += 1;
				waiting.set(last, { resolve, reject });
				const asked: Asked = { id: last, model, carried };
				thread.postMessage(asked);
			})
	};
}
