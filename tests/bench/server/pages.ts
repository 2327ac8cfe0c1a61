/** How long the server takes for a page, and what the time goes to. */
import { actionPlanDocument, agreementDocument } from '#lib/text/documents/compose.ts';
import { lawCheck } from '#lib/domain/checks/law/law-check.ts';
import { processCheck } from '#lib/domain/checks/process/process-check.ts';
import { qualityWarnings } from '#lib/domain/checks/quality/quality-warnings.ts';
import { emptyAgreement } from '#lib/domain/agreement/evolve.ts';
import { progressOf } from '#lib/domain/journey/progress.ts';
import { journeySections } from '#lib/domain/journey/sections.ts';
import { contentOf } from '../agreements.ts';
import { openSender } from '../commands/send.ts';
import { factsOf } from '../documents/facts.ts';
import { hallstahammar, large } from '../ports.ts';
import type { RunningServer } from '../../support/server.ts';
import { printAim } from '../report/aim.ts';
import { printTable, type Cell } from '../report/print-table.ts';
import { median, timed } from '../report/times.ts';
import { pagesOf } from './addresses.ts';
import { plantedServer } from './planted.ts';
import { cpuOfEach } from './process.ts';
import { visit } from './visit.ts';

const views = 20;
const editedAnswer = 'initiation.title';

export async function pages(): Promise<void> {
	await inProcess();
	await overHttp();
}

async function inProcess(): Promise<void> {
	const today = '2026-11-22';
	const rows: (string | number)[][] = [];
	for (const [name, measures] of [
		[hallstahammar.name, undefined],
		[large.name, 500]
	] as const) {
		const state = { ...emptyAgreement('bench'), version: 1, content: contentOf(measures) };
		const works: Readonly<Record<string, () => unknown>> = {
			'compose agreement': () => agreementDocument(factsOf(state.content)),
			'compose plan': () => actionPlanDocument(factsOf(state.content)),
			'progress of all sections': () => journeySections.map(({ id }) => progressOf(state, id)),
			'law check': () => lawCheck(state, today),
			'process check': () => processCheck(state, today),
			'quality warnings': () => qualityWarnings(state, today)
		};
		for (const [what, work] of Object.entries(works)) {
			const { first, warm } = await timed(work, { most: 60, budget: 1500 });
			rows.push([name, what, first.clock, warm.clock, warm.cpu]);
		}
	}
	printTable({
		title: 'What pages are made of, in process',
		columns: ['agreement', 'work', 'first ms', 'warm ms', 'cpu ms'],
		rows
	});
}

async function overHttp(): Promise<void> {
	const { server } = await plantedServer();
	const rows: Cell[][] = [];
	const warm: number[] = [];
	const renewed: number[] = [];
	try {
		for (const { id, name } of [hallstahammar, large])
			for (const page of pagesOf(id)) {
				const { first, bytes, again, edited } = await viewed(server, id, page.path);
				rows.push([
					name,
					page.name,
					first,
					again.clock,
					again.cpu,
					edited.clock,
					edited.cpu,
					bytes
				]);
				const isPart = page.name === 'overview' || page.name.includes('/');
				if (id !== hallstahammar.id || !isPart) continue;
				warm.push(again.clock);
				renewed.push(edited.clock);
			}
	} finally {
		await server.remove();
	}
	printTable({
		title:
			'Pages of the built server, whole answer; "new" after an edit, with the edit in its cpu time',
		columns: ['agreement', 'page', 'first ms', 'again ms', 'cpu ms', 'new ms', 'cpu ms', 'kB'],
		rows
	});
	const what = 'part page or overview of Hallstahammar';
	printAim(`${what}, warm, median`, median(warm), 30, 'ms');
	printAim(`${what}, warm, slowest`, Math.max(...warm), 30, 'ms');
	printAim(`${what}, after an edit, median`, median(renewed), 30, 'ms');
}

async function viewed({ address, pid }: RunningServer, agreement: string, path: string) {
	const url = address + path;
	const sender = openSender(address, agreement, 1);
	const first = await visit(url);
	const edit = (view: number) => sender.set(editedAnswer, `Trygga unga ${view}`);
	await edit(0);
	const seen = async (before: (view: number) => Promise<unknown>) => {
		const times: number[] = [];
		const look = async (view: number) => {
			await before(view);
			times.push((await visit(url)).ms);
		};
		for (let view = 0; view < views / 2; view += 1) await look(view);
		times.length = 0;
		const cpu = await cpuOfEach(pid, views, async () => {
			for (let view = 0; view < views; view += 1) await look(view);
		});
		return { clock: median(times), cpu };
	};
	const again = await seen(async () => undefined);
	const edited = await seen(edit);
	sender.close();
	return { first: first.ms, bytes: first.bytes / 1000, again, edited };
}
