/** From nothing to the first answered page, and the memory of the server at work. */
import { hallstahammar } from '../ports.ts';
import { printAim } from '../report/aim.ts';
import { printTable, type Cell } from '../report/print-table.ts';
import { median } from '../report/times.ts';
import { pagesOf } from './addresses.ts';
import { memoryOf } from './process.ts';
import { plantedServer } from './planted.ts';
import { visit } from './visit.ts';

const rounds = 5;
const restMs = 3000;
const pageViews = 200;
const documents = 20;

export async function start(): Promise<void> {
	await coldStart();
	await memory();
}

async function coldStart(): Promise<void> {
	const until: Record<'listening' | 'answered', number[]> = { listening: [], answered: [] };
	for (let round = 0; round < rounds; round += 1) {
		const { server, ms } = await plantedServer();
		const page = await visit(`${server.address}/`);
		until.listening.push(ms);
		until.answered.push(ms + page.ms);
		await server.remove();
	}
	printTable({
		title: `Cold start of the built product, ${rounds} times`,
		columns: ['until', 'median ms', 'slowest ms'],
		rows: Object.entries(until).map(([what, times]) => [what, median(times), Math.max(...times)])
	});
}

async function memory(): Promise<void> {
	const { server } = await plantedServer();
	const rows: Cell[][] = [];
	const note = (after: string) => {
		const { now, peak, own } = memoryOf(server.pid);
		rows.push([after, now, peak, own]);
		return now;
	};
	await visit(`${server.address}/`);
	note('the first page');
	const pages = pagesOf(hallstahammar.id);
	for (let view = 0; view < pageViews; view += 1)
		await visit(server.address + (pages[view % pages.length]?.path ?? '/'));
	note(`${pageViews} page views`);
	const files = ['overenskommelse.docx', 'atgardsplan.docx'];
	for (let made = 0; made < documents; made += 1)
		await visit(
			`${server.address}/overenskommelser/${hallstahammar.id}/dokument/${files[made % files.length]}`
		);
	const last = note(`${documents} documents more`);
	await new Promise((resolve) => setTimeout(resolve, restMs));
	const rested = note('three seconds without visits');
	await server.remove();
	printTable({
		title: 'Memory of the server',
		columns: ['after', 'RSS MB', 'peak MB', 'of RSS its own MB'],
		rows
	});
	if (last !== undefined) printAim('memory at work', last, 150, 'MB');
	if (rested !== undefined) printAim('memory at rest', rested, 150, 'MB');
}
