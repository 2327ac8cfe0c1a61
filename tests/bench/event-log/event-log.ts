/** Opening an agreement with a long history, and listing very many. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fold } from '#lib/application/agreement-store.ts';
import { changeAgreement } from '#lib/application/change-agreement.ts';
import { listAgreements } from '#lib/application/list-agreements.ts';
import type { Ports } from '#lib/application/ports.ts';
import { emptyAgreement } from '#lib/domain/agreement/evolve.ts';
import { author, openPorts } from '../ports.ts';
import { printAim } from '../report/aim.ts';
import { printTable } from '../report/print-table.ts';
import { timed, type Spent } from '../report/times.ts';
import { writeLongLog } from './long-log.ts';
import { writeManyAgreements } from './many-agreements.ts';

const events = 20_000;
const agreements = 10_000;
const id = 'bench-long';

type Measure = readonly [string, { readonly first: Spent; readonly warm: Spent }];

export async function eventLog(): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'overens-bench-'));
	try {
		const open = await opening(join(folder, 'long'));
		print(`Opening an agreement with ${events} events, in process`, open);
		printAim('opening it from the file', open[0]?.[1].warm.clock ?? NaN, 20, 'ms');
		const listed = await listing(join(folder, 'many'));
		print(`Listing ${agreements} agreements`, listed);
		printAim('listing them warm', listed[1]?.[1].warm.clock ?? NaN, 50, 'ms');
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

function print(title: string, measures: readonly Measure[]): void {
	printTable({
		title,
		columns: ['way', 'first ms', 'warm ms', 'cpu ms'],
		rows: measures.map(([way, { first, warm }]) => [way, first.clock, warm.clock, warm.cpu])
	});
}

async function opening(folder: string): Promise<readonly Measure[]> {
	await written(folder, (ports) => writeLongLog(ports, id, events));
	const ports = await openPorts(folder);
	const few = { most: 10, budget: 5000 };
	const measures: Measure[] = [
		[
			'from the file, with the kept fold',
			await timed(() => afresh(folder, (p) => p.store.load(id)), few)
		],
		['again in the same server', await timed(() => ports.store.load(id))],
		['an edit in it, on disk', await timed(() => edit(ports))],
		['with no kept fold: all events', await timed(() => rebuild(ports), few)],
		['walking the chain of hashes', await timed(() => ports.log.verify(id), few)]
	];
	await ports.log.close();
	return measures;
}

async function listing(folder: string): Promise<readonly Measure[]> {
	await written(folder, (ports) => writeManyAgreements(ports, agreements));
	const ports = await openPorts(folder);
	const measures: Measure[] = [
		[
			'from the file',
			await timed(() => afresh(folder, listAgreements), { most: 10, budget: 5000 })
		],
		['again in the same server', await timed(() => listAgreements(ports))]
	];
	await ports.log.close();
	return measures;
}

async function written(folder: string, write: (ports: Ports) => Promise<void>): Promise<void> {
	await mkdir(folder, { recursive: true });
	await afresh(folder, write);
}

/** As a program that has just started: nothing in memory, the file opened and closed. */
async function afresh(folder: string, work: (ports: Ports) => Promise<unknown>): Promise<void> {
	const ports = await openPorts(folder);
	await work(ports);
	await ports.log.close();
}

async function rebuild({ log }: Ports): Promise<void> {
	fold(emptyAgreement(id), await log.read(id));
}

async function edit(ports: Ports): Promise<void> {
	const path = 'actionPlan.measures.kontaktpolis.title';
	const command = { type: 'setAnswer', path, value: crypto.randomUUID() } as const;
	const { outcome } = await changeAgreement(ports, {
		id,
		commandId: crypto.randomUUID(),
		command,
		author
	});
	if (outcome !== 'saved') throw new Error(`the edit was ${outcome}`);
}
