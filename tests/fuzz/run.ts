/**
 * Opens thousands of spoilt files: `npm run fuzz`, or `npm run fuzz -- 20000 7` for so many from another seed. None
 * may throw, hang or eat memory. A worker opens them, so that one that hangs is seen and named by its seed.
 */
import { Worker } from 'node:worker_threads';
import type { Told } from './worker.ts';

const [count = '5000', seed = '1'] = process.argv.slice(2);
/** Milliseconds that one file may take on a slow machine; honest ones take under a second, but others may have the processor. */
const longest = 60_000;
/** Megabytes that the worker may hold. */
const largest = 1024;

const worker = new Worker(new URL('./worker.ts', import.meta.url), {
	workerData: { count: Number(count), seed: Number(seed) },
	resourceLimits: { maxOldGenerationSizeMb: largest }
});
let last: Told = { seed: Number(seed), outcomes: {}, slowest: { seed: 0, ms: 0 }, done: false };
let seen = Date.now();

const watch = setInterval(() => {
	if (Date.now() - seen < longest) return;
	console.error(`seed ${last.seed} takes more than ${longest / 1000} s`);
	process.exit(1);
}, 500);

worker.on('message', (told: Told) => {
	last = told;
	seen = Date.now();
});
worker.on('error', (error) => {
	console.error(`seed ${last.seed}:`, error);
	process.exit(1);
});
worker.on('exit', () => {
	clearInterval(watch);
	if (!last.done) process.exit(1);
	console.log(`${count} files from seed ${seed}: none threw, hung or ate memory`);
	for (const [outcome, number] of Object.entries(last.outcomes))
		console.log(`${number}\t${outcome}`);
	console.log(`slowest: seed ${last.slowest.seed}, ${Math.round(last.slowest.ms)} ms`);
	console.log(`memory at most: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
});
