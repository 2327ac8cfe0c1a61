import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { launchBrowser } from './browser.ts';
import { startServer, type RunningServer } from './server.ts';

export interface Wizard {
	readonly server: RunningServer;
	readonly browser: Browser;
	/** A page of its own: another person, or another look. */
	person(options?: BrowserContextOptions): Promise<Page>;
	close(): Promise<void>;
}

/** The built product with a browser before it. */
export async function openWizard(): Promise<Wizard> {
	const server = await startServer();
	const browser = await launchBrowser();
	return {
		server,
		browser,
		person: async (options = {}) =>
			(await browser.newContext({ locale: 'sv-SE', ...options })).newPage(),
		close: async () => {
			await browser.close();
			await server.remove();
		}
	};
}

/** Presses "Skapa en ny överenskommelse"; gives the address of the agreement. */
export async function startAgreement(page: Page, address: string): Promise<string> {
	await page.goto(address);
	await page.getByRole('button', { name: 'Skapa en ny överenskommelse' }).click();
	await page.waitForURL(/overenskommelser\/[^/]+$/);
	return page.url();
}

/** Presses "Se ett exempel"; gives the address of the finished agreement. */
export async function showExample(page: Page, address: string): Promise<string> {
	await page.goto(address);
	await page
		.getByRole('button', { name: /exempel/i })
		.first()
		.click();
	await page.waitForURL(/overenskommelser\/[^/]+$/);
	return page.url();
}

/** A copy of the example, with everything in it and open to be changed; gives its address. */
export async function copyExample(page: Page, address: string): Promise<string> {
	await showExample(page, address);
	await page.goto(address);
	await page
		.getByRole('button', { name: /^Kopiera/ })
		.first()
		.click();
	await page.waitForURL(/overenskommelser\/[^/]+$/);
	return page.url();
}

/** Opens a page of questions and waits until it is alive. */
export async function openQuestions(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.locator('form[data-alive="true"]').waitFor({ state: 'attached' });
}

export async function saved(page: Page): Promise<void> {
	await page.locator('form[data-saving="saved"]').waitFor({ state: 'attached' });
}
