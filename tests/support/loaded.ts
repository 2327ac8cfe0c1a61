import { gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright';

export interface Loaded {
	/** Bytes of each file, gzipped, by its path. */
	readonly script: ReadonlyMap<string, number>;
	readonly style: number;
	readonly html: number;
}

/**
 * What a first visit to the address fetches, until nothing more is fetched; and with `writes`, what is fetched as well
 * when somebody begins to write there.
 */
export async function loadedBy(browser: Browser, address: string, writes = false): Promise<Loaded> {
	const context = await browser.newContext();
	const page = await context.newPage();
	const responses: Response[] = [];
	page.on('response', (response) => responses.push(response));
	await page.goto(address, { waitUntil: 'networkidle' });
	const field = page
		.locator('form[data-alive]')
		.locator('input:not([type="hidden"]), textarea, select, button');
	if (writes && (await field.count()) > 0) {
		// A page that has nothing to fetch for it never answers.
		const fetched = page
			.waitForResponse((response) => response.url().endsWith('.js'), { timeout: 2000 })
			.catch(() => undefined);
		await field.first().focus();
		if (await fetched) await page.waitForTimeout(500);
	}
	const script = new Map<string, number>();
	let style = 0;
	let html = 0;
	for (const response of responses) {
		const kind = response.headers()['content-type'] ?? '';
		if (response.status() !== 200 || !/html|css|javascript/.test(kind)) continue;
		const size = gzipSync(await response.body()).byteLength;
		if (kind.includes('javascript')) script.set(new URL(response.url()).pathname, size);
		else if (kind.includes('css')) style += size;
		else html += size;
	}
	await context.close();
	return { script, style, html };
}
