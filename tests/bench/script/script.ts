/** The JavaScript that a browser loads for each page, gzipped, with the largest files. */
import { launchBrowser } from '../../support/browser.ts';
import { hallstahammar } from '../ports.ts';
import { printAim } from '../report/aim.ts';
import { printTable } from '../report/print-table.ts';
import { pagesOf } from '../server/addresses.ts';
import { plantedServer } from '../server/planted.ts';
import { chunkNames } from './chunk-names.ts';
import { loadedBy, type Loaded } from '../../support/loaded.ts';

const largest = 12;

export async function script(): Promise<void> {
	const { server } = await plantedServer();
	const browser = await launchBrowser();
	try {
		const pages: (readonly [string, Loaded])[] = [];
		const written: (readonly [string, Loaded])[] = [];
		for (const { name, path } of pagesOf(hallstahammar.id)) {
			pages.push([name, await loadedBy(browser, server.address + path)]);
			written.push([name, await loadedBy(browser, server.address + path, true)]);
		}
		printPages(pages, new Map(written));
		printLargest(pages);
	} finally {
		await browser.close();
		await server.remove();
	}
}

const sum = (sizes: Iterable<number>) => [...sizes].reduce((all, size) => all + size, 0);

function printPages(
	pages: readonly (readonly [string, Loaded])[],
	written: ReadonlyMap<string, Loaded>
): void {
	printTable({
		title: 'First visit, kB gzipped',
		columns: ['page', 'script kB', 'once written in', 'files', 'style kB', 'page kB'],
		rows: pages.map(([name, { script, style, html }]) => [
			name,
			sum(script.values()) / 1000,
			sum(written.get(name)?.script.values() ?? []) / 1000,
			script.size,
			style / 1000,
			html / 1000
		])
	});
	const heaviest = Math.max(...pages.map(([, { script }]) => sum(script.values())));
	printAim('JavaScript of the heaviest page', heaviest / 1000, 100, 'kB');
}

function printLargest(pages: readonly (readonly [string, Loaded])[]): void {
	const names = chunkNames();
	const sizes = new Map(pages.flatMap(([, { script }]) => [...script]));
	const rows = [...sizes]
		.sort(([, a], [, b]) => b - a)
		.slice(0, largest)
		.map(([path, size]) => {
			const users = pages.filter(([, { script }]) => script.has(path)).length;
			return [size / 1000, `${users} of ${pages.length}`, names.get(path) ?? '', path];
		});
	printTable({ title: 'Largest files', columns: ['kB', 'pages', 'chunk', 'file'], rows });
}
