/** One engine at one size in a process of its own, so that memory and the first run are its own: `child.ts engine folder`. */
import { timed } from '../report/times.ts';
import type { Engine, Measured } from './sizes.ts';
import type { Work } from './work.ts';

const works: Readonly<Record<Engine, (folder: string) => Promise<Work>>> = {
	ours: async (folder) => (await import('./ours.ts')).ourWork(folder),
	docxtemplater: async (folder) => (await import('./peers.ts')).docxtemplaterWork(folder),
	'easy-template-x': async (folder) => (await import('./peers.ts')).easyTemplateWork(folder)
};

const [engine = 'ours', folder = '', howOften] = process.argv.slice(2);
const work = await works[engine as Engine](folder);

if (howOften === 'once') {
	await work.run();
} else {
	const { first, warm } = await timed(() => work.run(), { most: 40, budget: 10_000 });
	const bytes = (await work.run()).reduce((sum, { byteLength }) => sum + byteLength, 0);
	// Before the steps are measured one by one: they keep more at once.
	const peak = process.resourceUsage().maxRSS / 1024;
	const steps = await work.steps?.();
	const measured: Measured = { first, warm, bytes, peak, ...(steps && { steps }) };
	process.send?.(measured);
}
