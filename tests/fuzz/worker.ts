import { parentPort, workerData } from 'node:worker_threads';
import { inMemory } from '../support/in-memory.ts';
import { baseFiles } from '../support/word-files/base.ts';
import { mutated } from '../support/word-files/mutate.ts';
import { openFile } from '../support/word-files/open.ts';

export interface Told {
	/** The file about to be opened. */
	readonly seed: number;
	readonly outcomes: Readonly<Record<string, number>>;
	readonly slowest: { readonly seed: number; readonly ms: number };
	readonly done: boolean;
}

const { count, seed: first } = workerData as { readonly count: number; readonly seed: number };
const files = await baseFiles();
const outcomes: Record<string, number> = {};
let slowest = { seed: first, ms: 0 };
const tell = (told: Pick<Told, 'seed' | 'done'>) =>
	parentPort?.postMessage({ ...told, outcomes, slowest } satisfies Told);

for (let seed = first; seed < first + count; seed += 1) {
	tell({ seed, done: false });
	const file = mutated(seed, files);
	const start = performance.now();
	const opening = await openFile(inMemory(), file);
	const ms = performance.now() - start;
	if (ms > slowest.ms) slowest = { seed, ms };
	const outcome = opening.kind === 'waiting' ? opening.view.kind : opening.kind;
	outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
}
tell({ seed: first + count, done: true });
