import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe } from '../support/axe.ts';
import { copyExample, openWizard, type Wizard } from '../support/wizard.ts';

const zipMark = 'PK';
const body = 'word/document.xml';

/** The file as somebody leaves it who has changed some words in Word. */
function edited(file: Buffer, from: RegExp, to: string): Buffer {
	const parts = unzipSync(file);
	const before = strFromU8(parts[body] ?? new Uint8Array());
	const after = before.replace(from, to);
	expect(after).not.toBe(before);
	return Buffer.from(zipSync({ ...parts, [body]: strToU8(after) }));
}

describe('documents', () => {
	let wizard: Wizard;
	let page: Page;
	let home: string;

	beforeAll(async () => {
		wizard = await openWizard();
		page = await wizard.person();
		home = await copyExample(page, wizard.server.address);
	});
	afterAll(() => wizard.close());

	const downloaded = async (path: string) => (await page.request.get(`${home}${path}`)).body();
	async function open(name: string, buffer: Buffer): Promise<void> {
		await page.goto(wizard.server.address);
		await page
			.locator('input[type="file"]')
			.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
		await page.getByRole('button', { name: 'Öppna filen' }).click();
	}
	const message = async (): Promise<string> => {
		const file = JSON.parse((await downloaded('/dokument/overenskommelse.json')).toString());
		return file.content.initiation.leaderMessage;
	};

	test('every file that the page offers is there, for each kind of document', async () => {
		await page.goto(`${home}/dokument`);
		const links = await page
			.locator('main a[href*="/dokument/"]')
			.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
		const files = links.filter((link) => /\.(docx|xlsx|zip)(\?|$)/.test(link));
		const kinds = new Set(files.map((link) => /dokument\/(?:listor\/)?([^/?]+)/.exec(link)?.[1]));
		for (const kind of [
			'overenskommelse.docx',
			'atgardsplan.docx',
			'atgardsplan.xlsx',
			'tjansteskrivelse.docx',
			'rapport-till-kommunfullmaktige.docx',
			'svar-pa-interpellation.docx',
			'overenskommelse-i-korthet.docx',
			'kallelse.docx',
			'protokoll.docx'
		])
			expect(kinds).toContain(kind);
		for (const link of files.filter((one) => !one.includes('pdf'))) {
			const answer = await page.request.get(new URL(link, home).href);
			expect(`${link} ${answer.status()}`).toBe(`${link} 200`);
			expect((await answer.body()).subarray(0, 2).toString()).toBe(zipMark);
		}
	});

	test('an agreement in Word with the same text goes on where it was', async () => {
		await open('avtal.docx', await downloaded('/dokument/overenskommelse.docx'));
		await page.waitForURL((url) => url.href.split('#')[0] === home);
	});

	test('what somebody changed in Word is shown, and taken in when that is chosen', async () => {
		const before = await message();
		expect(before).toContain('lätt att hjälpa');
		const file = await downloaded('/dokument/overenskommelse.docx');
		await open('avtal.docx', edited(file, /lätt att hjälpa/, 'enkelt att hjälpa'));
		await page.waitForURL(/oppnad-fil/);
		expect(await page.locator('main ins').allInnerTexts()).toContainEqual(
			expect.stringContaining('enkelt')
		);
		expect(await axe(page)).toEqual([]);
		await page.locator('main form button[type="submit"]').first().click();
		await page.waitForURL((url) => !url.pathname.includes('oppnad-fil'));
		expect(await message()).toBe(before.replace('lätt', 'enkelt'));
	});
});
