import { parentPort } from 'node:worker_threads';
import { createDocxWriter } from '../writer.ts';
import type { Asked, Done } from './messages.ts';

/** The writer in a thread of its own: see `threaded-writer.ts`. */
const { write } = createDocxWriter();

parentPort?.on('message', async ({ id, model, carried }: Asked) => {
	const done: Done = await write(model, carried).then(
		(bytes) => ({ id, bytes }),
		(error: unknown) => ({ id, failed: error instanceof Error ? error : new Error(String(error)) })
	);
	parentPort?.postMessage(done);
});
