/** Both documents of an agreement, beside two engines that fill templates. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printAim } from '../report/aim.ts';
import { printTable } from '../report/print-table.ts';
import { median } from '../report/times.ts';
import { prepare } from './prepare.ts';
import { measureEngine, onceWith, wholeProcess } from './run-child.ts';
import { engines, sizes, type Measured } from './sizes.ts';

const command = 'src/lib/server/cli/document.ts';

export async function documents(): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'overens-bench-'));
	try {
		await warm(folder);
		await cold(join(folder, '40'));
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function warm(folder: string): Promise<void> {
	const rows: (string | number)[][] = [];
	const ofOurs: Measured[] = [];
	for (const size of sizes) {
		const place = join(folder, String(size));
		await prepare(place, size);
		const measured: Measured[] = [];
		for (const engine of engines) measured.push(await measureEngine(engine, place));
		const [ours] = measured;
		if (!ours) continue;
		ofOurs.push(ours);
		for (const [index, { first, warm, bytes, peak }] of measured.entries())
			rows.push([
				size,
				engines[index] ?? '',
				first.clock,
				warm.clock,
				warm.cpu,
				ours.warm.cpu / warm.cpu,
				bytes / 1000,
				peak
			]);
	}
	printTable({
		title: 'Agreement and action plan together, a process for each line',
		columns: [
			'measures',
			'engine',
			'first ms',
			'warm ms',
			'cpu ms',
			'cpu ours/it',
			'kB',
			'peak MB'
		],
		rows
	});
	const steps = Object.keys(ofOurs[0]?.steps ?? {});
	printTable({
		title: 'Our steps, warm, cpu ms',
		columns: ['measures', ...steps],
		rows: ofOurs.map((ours, index) => [
			sizes[index],
			...steps.map((step) => ours.steps?.[step]?.cpu)
		])
	});
	printAim(
		'both documents of 40 measures',
		ofOurs[sizes.indexOf(40)]?.warm.clock ?? NaN,
		150,
		'ms'
	);
}

/** From an exported file to two files, in a process that has to be started. */
async function cold(place: string): Promise<void> {
	const written = join(place, 'written');
	const ways: readonly (readonly [string, () => Promise<number>])[] = [
		[
			'npm run document',
			() => wholeProcess([command, join(place, 'agreement.json'), '--out', written])
		],
		['docxtemplater', () => onceWith('docxtemplater', place)],
		['easy-template-x', () => onceWith('easy-template-x', place)]
	];
	const rows: (string | number)[][] = [];
	for (const [name, run] of ways) {
		const times: number[] = [];
		for (let round = 0; round < 5; round += 1) times.push(await run());
		rows.push([name, median(times), Math.max(...times)]);
	}
	printTable({
		title: 'Whole process, 40 measures, five times',
		columns: ['engine', 'median ms', 'slowest ms'],
		rows
	});
}
