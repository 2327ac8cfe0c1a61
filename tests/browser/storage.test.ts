import { copyFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { emptyDisk, fillDisk, smallDisk } from '../support/full-disk.ts';
import { startServer, type RunningServer } from '../support/server.ts';
import { openQuestions, saved, startAgreement } from '../support/wizard.ts';

const need = 'Vilket behov eller problem ska ni lösa ihop?';
const fileIn = ({ dataFolder }: RunningServer) => join(dataFolder, 'overens.sqlite');
const field = (page: Page) => page.getByRole('textbox', { name: need });
const question = (page: Page) => page.getByRole('region', { name: need });

describe('a database that cannot be used', () => {
	let browser: Browser;

	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser.close());

	const person = async (options = {}) =>
		(await browser.newContext({ locale: 'sv-SE', ...options })).newPage();

	async function type(page: Page, text: string): Promise<void> {
		await field(page).fill(text);
		await field(page).blur();
	}

	/** Somebody else, who writes until the answer is called. */
	function lock(server: RunningServer, how = 'begin immediate'): () => void {
		const other = new DatabaseSync(fileIn(server));
		other.exec(how);
		return () => {
			other.exec('rollback');
			other.close();
		};
	}

	test('damaged: every page says so, nothing is written over it, and a backup brings it back', async () => {
		const first = await startServer();
		const page = await person();
		const home = await startAgreement(page, first.address);
		await first.stop();
		const { dataFolder } = first;
		const backup = join(dataFolder, 'backup');
		copyFileSync(fileIn(first), backup);
		writeFileSync(fileIn(first), 'Överenskommelse\n'.repeat(1000));
		const [before, files] = [readFileSync(fileIn(first)), readdirSync(dataFolder)];

		const server = await startServer({ dataFolder, port: new URL(first.address).port });
		for (const address of [server.address, home, `${home}/initiera/varfor-nu`]) {
			await page.goto(address);
			await page.getByRole('heading', { name: 'Databasen är skadad' }).waitFor();
			expect(await page.locator('main').innerText()).toContain(
				'Inget nytt har skrivits över den. Återställ den från en säkerhetskopia.'
			);
		}
		const posted = await page.request.post(`${server.address}/?/skapa`, {
			headers: { origin: server.address },
			form: {}
		});
		expect(posted.status()).toBe(500);
		expect(readFileSync(fileIn(server)).equals(before)).toBe(true);
		expect(readdirSync(dataFolder)).toEqual(files);

		copyFileSync(backup, fileIn(server));
		await page.goto(home);
		await page.getByRole('heading', { name: 'Nästa datum' }).waitFor();
		await server.remove();
	});

	test('locked when it is opened: the page says so, and works once the lock goes', async () => {
		const first = await startServer();
		const page = await person();
		const home = await startAgreement(page, first.address);
		await first.stop();
		const unlock = lock(first, 'pragma locking_mode = exclusive; begin exclusive');
		const server = await startServer({
			dataFolder: first.dataFolder,
			port: new URL(first.address).port
		});

		await page.goto(home);
		await page.getByRole('heading', { name: 'Databasen är upptagen' }).waitFor();
		expect(await page.locator('main').innerText()).toContain('Stäng det och försök igen.');

		unlock();
		await page.goto(home);
		await page.getByRole('heading', { name: 'Nästa datum' }).waitFor();
		await server.remove();
	});

	test('locked while somebody writes: it is said at the place, and saved once the lock goes', async () => {
		const server = await startServer();
		const page = await person();
		const home = await startAgreement(page, server.address);
		await openQuestions(page, `${home}/initiera/varfor-nu`);

		const unlock = lock(server);
		await type(page, 'Skrivet medan databasen var låst.');

		await question(page).getByText('Databasen är upptagen. Sparas när den är ledig').waitFor();
		await page.getByText('Ett annat program använder databasen. Fortsätt skriva').waitFor();
		expect(await field(page).inputValue()).toBe('Skrivet medan databasen var låst.');

		unlock();
		await saved(page);
		await page.reload();
		expect(await field(page).inputValue()).toBe('Skrivet medan databasen var låst.');
		await server.remove();
	});

	test('locked, without JavaScript: what was typed stands with the reason, and is saved when sent again', async () => {
		const server = await startServer();
		const page = await person({ javaScriptEnabled: false });
		const home = await startAgreement(page, server.address);
		await page.goto(`${home}/initiera/varfor-nu`);

		const unlock = lock(server);
		await field(page).fill('Skrivet utan JavaScript.');
		await page.getByRole('button', { name: 'Spara', exact: true }).click();

		await question(page).getByText('Databasen är upptagen av ett annat program').waitFor();
		expect(await field(page).inputValue()).toBe('Skrivet utan JavaScript.');
		expect(await page.getByText('Det ni skrev står kvar här').count()).toBe(2);

		unlock();
		await page.getByRole('button', { name: 'Spara', exact: true }).click();
		await page.goto(`${home}/initiera/varfor-nu`);
		expect(await field(page).inputValue()).toBe('Skrivet utan JavaScript.');
		await server.remove();
	});

	test('a full disk: it is said at the place, what was typed stays, and is saved when there is room', async () => {
		const server = await startServer({ preload: smallDisk });
		const page = await person();
		const home = await startAgreement(page, server.address);
		await openQuestions(page, `${home}/initiera/varfor-nu`);
		const long = 'Unga dricker alkohol i centrum. '.repeat(2000).trim();

		fillDisk(server.dataFolder);
		await type(page, long);

		await question(page).getByText('Disken är full. Sparas när det finns plats').waitFor();
		await page.getByText('Disken är full där Överens körs. Fortsätt skriva').waitFor();
		expect(await field(page).inputValue()).toBe(long);
		await page.reload();
		await page.getByText('Disken är full där Överens körs. Fortsätt skriva').waitFor();
		expect(await field(page).inputValue()).toBe(long);

		emptyDisk(server.dataFolder);
		await saved(page);
		const other = await person();
		await other.goto(`${home}/initiera/varfor-nu`);
		expect(await field(other).inputValue()).toBe(long);
		await server.remove();
	});

	test('a full disk, without JavaScript and on the first page', async () => {
		const server = await startServer({ preload: smallDisk });
		const page = await person({ javaScriptEnabled: false });
		const home = await startAgreement(page, server.address);
		await page.goto(`${home}/initiera/varfor-nu`);
		const long = 'Unga dricker alkohol i centrum. '.repeat(2000).trim();

		fillDisk(server.dataFolder);
		await field(page).fill(long);
		await page.getByRole('button', { name: 'Spara', exact: true }).click();
		await question(page).getByText('Disken är full, så det gick inte att spara.').waitFor();
		expect(await field(page).inputValue()).toBe(long);

		await page.goto(server.address);
		await page.getByRole('button', { name: 'Se ett ifyllt exempel' }).click();
		await page.getByRole('heading', { name: 'Disken är full' }).waitFor();
		expect(await page.locator('main').innerText()).toContain('Det som redan är sparat är kvar.');

		emptyDisk(server.dataFolder);
		await page.goto(server.address);
		await page.getByRole('button', { name: 'Se ett ifyllt exempel' }).click();
		await page.getByRole('heading', { name: 'Nästa datum' }).waitFor();
		await server.remove();
	});
});
