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
	const all: (readonly Measured[])[] = [];
	for (const size of sizes) {
		const place = join(folder, String(size));
		await prepare(place, size);
		const measured: Measured[] = [];
		for (const engine of engines) measured.push(await measureEngine(engine, place));
		const [ours] = measured;
		if (!ours) continue;
		ofOurs.push(ours);
		all.push(measured);
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
	printPlans(all);
	printGrowth(ofOurs);
	printAim(
		'both documents of 40 measures',
		ofOurs[sizes.indexOf(40)]?.warm.clock ?? NaN,
		150,
		'ms'
	);
}

const cpuOf = (measured: Measured | undefined, step: string) => measured?.steps?.[step]?.cpu ?? NaN;

/** Like with like: a plan whose words are ready, written by us and filled into a ready template by the peers. */
function printPlans(all: readonly (readonly Measured[])[]): void {
	const peers = engines.slice(1);
	const rows = all.map((measured, index) => {
		const [ours, ...others] = measured.map((one) => cpuOf(one, 'write plan'));
		const fastest = Math.min(...others);
		return [sizes[index], ours, ...others, (ours ?? NaN) / fastest];
	});
	printTable({
		title:
			'The plan alone, from ready words to bytes, warm, cpu ms (docx-templates is not installed)',
		columns: ['measures', 'ours', ...peers, 'ours/fastest'],
		rows
	});
	for (const size of [40, 500] as const) {
		const ratio = rows[sizes.indexOf(size)]?.at(-1) ?? NaN;
		printAim(`plan of ${size} measures beside the fastest peer`, ratio, 1, 'times');
	}
}

/** From one size to the next: 1 is linear, less is better. */
function printGrowth(ofOurs: readonly Measured[]): void {
	const steps = Object.keys(ofOurs[0]?.steps ?? {});
	const rows = ofOurs.slice(1).map((measured, index) => {
		const [smaller = 1, larger = 1] = [sizes[index], sizes[index + 1]];
		const grown = (step: string) =>
			cpuOf(measured, step) / cpuOf(ofOurs[index], step) / (larger / smaller);
		return [`${smaller} to ${larger}`, ...steps.map(grown)];
	});
	printTable({ title: 'Our growth against linear', columns: ['measures', ...steps], rows });
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
