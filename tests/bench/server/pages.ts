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
import { printAim } from '../report/aim.ts';
import { printTable } from '../report/print-table.ts';
import { median, timed } from '../report/times.ts';
import { pagesOf } from './addresses.ts';
import { plantedServer } from './planted.ts';
import { visit } from './visit.ts';

const views = 30;
const edited = 'initiation.title';

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
	const rows: (string | number)[][] = [];
	let slowest = 0;
	try {
		for (const { id, name } of [hallstahammar, large]) {
			const sender = openSender(server.address, id, 1);
			for (const page of pagesOf(id)) {
				const url = server.address + page.path;
				const first = await visit(url);
				const again: number[] = [];
				const afterEdit: number[] = [];
				for (let view = 0; view < views; view += 1) {
					again.push((await visit(url)).ms);
					await sender.set(edited, `Trygga unga ${view}`);
					afterEdit.push((await visit(url)).ms);
				}
				const late = afterEdit.slice(views / 2);
				rows.push([name, page.name, first.ms, median(again), median(late), first.bytes / 1000]);
				const isPart = page.name === 'overview' || page.name.includes('/');
				if (id === hallstahammar.id && isPart) slowest = Math.max(slowest, median(late));
			}
			sender.close();
		}
	} finally {
		await server.remove();
	}
	printTable({
		title: 'Pages of the built server, whole answer',
		columns: ['agreement', 'page', 'first ms', 'again ms', 'after an edit ms', 'kB'],
		rows
	});
	printAim('slowest part page or overview of Hallstahammar after an edit', slowest, 30, 'ms');
}
