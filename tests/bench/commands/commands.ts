/** Edits over HTTP, each acknowledged only when it is in the log and on the disk. */
import { printAim } from '../report/aim.ts';
import { printTable, type Cell } from '../report/print-table.ts';
import { hallstahammar, large } from '../ports.ts';
import { plantedServer } from '../server/planted.ts';
import { loadOn, type Load } from './load.ts';

const loads: readonly (readonly [string, Load])[] = [
	['1 person, without pause', { people: 1, edits: 1000, every: 0 }],
	['20 people, an edit a second each', { people: 20, edits: 300, every: 1000 }],
	['20 people, without pause', { people: 20, edits: 1000, every: 0 }]
];

export async function commands(): Promise<void> {
	const { server } = await plantedServer();
	try {
		const rows: Cell[][] = [];
		let ordinary = 0;
		for (const { id, name } of [hallstahammar, large])
			for (const [words, load] of loads) {
				const { perSecond, p50, p95, p99, cpu } = await loadOn(server, id, load);
				rows.push([name, words, perSecond, p50, p95, p99, cpu]);
				if (load.every > 0) ordinary = Math.max(ordinary, p95);
			}
		printTable({
			title: 'Edits to one agreement through the built server',
			columns: ['agreement', 'load', 'edits/s', 'p50 ms', 'p95 ms', 'p99 ms', 'server cpu ms'],
			rows
		});
		printAim('p95 at ordinary load, an edit a second each from 20', ordinary, 25, 'ms');
	} finally {
		await server.remove();
	}
}
