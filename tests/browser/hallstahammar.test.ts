import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { hallstahammar } from '#lib/text/example/content.ts';
import { launchBrowser } from '../support/browser.ts';
import { listenForComplaints } from '../support/complaints.ts';
import { startServer, type RunningServer } from '../support/server.ts';
import { AgreementTyping } from '../support/typing/type-agreement.ts';
import { Typist } from '../support/typing/typist.ts';
import { lintDocx } from '../support/docx/lint.ts';
import { sdkErrors } from '../support/docx/validate.ts';
import { notFound } from '../support/cases/values.ts';
import { readDocx } from '../support/docx/reader.ts';

/** B1–B11, G1–G3, H1, H4–H7, M1–M9, M11–M24, S1, S3–S6: the case of the seed, from an empty page to two documents. */
describe('the case of Hallstahammar, typed with the keyboard alone', () => {
	let browser: Browser;
	let server: RunningServer;
	let page: Page;
	let complaints: readonly string[];
	let home: string;
	let typed: AgreementContent;

	beforeAll(async () => {
		server = await startServer();
		browser = await launchBrowser();
		page = await (await browser.newContext({ locale: 'sv-SE' })).newPage();
		complaints = listenForComplaints(page);
		await page.goto(server.address);
		await page.getByRole('button', { name: 'Skapa en ny överenskommelse' }).focus();
		await page.keyboard.press('Enter');
		await page.waitForURL(/overenskommelser\/[^/]+$/);
		home = page.url();
		const typing = new AgreementTyping(new Typist(page), home);
		await typing.type(hallstahammar);
		const file = await (await page.request.get(`${home}/dokument/overenskommelse.json`)).text();
		const asMeant = [...typing.cased].reduce(
			(text, [mine, meant]) => text.replaceAll(`"${mine}"`, `"${meant}"`),
			file
		);
		typed = JSON.parse(asMeant).content;
	}, 600_000);

	afterAll(async () => {
		await browser?.close();
		await server?.stop();
		await server?.remove();
	});

	test('everything that was typed is kept, and nothing else', () => {
		expect(typed).toEqual(hallstahammar);
	});

	test('no page complained', () => {
		expect(complaints).toEqual([]);
	});

	test('both documents hold every value, and are valid and accessible', async () => {
		const download = async (name: string) =>
			new Uint8Array(await (await page.request.get(`${home}/dokument/${name}`)).body());
		const agreement = await download('overenskommelse.docx?utgava=slutlig');
		const plan = await download('atgardsplan.docx?utgava=slutlig');
		const text = [agreement, plan]
			.map((file) =>
				readDocx(file)
					.paragraphs.map(({ text }) => text)
					.join('\n')
			)
			.join('\n');
		expect(notFound(hallstahammar, text)).toEqual([]);
		for (const file of [agreement, plan]) {
			expect(lintDocx(file)).toEqual([]);
			expect(await sdkErrors(file)).toEqual([]);
		}
	}, 120_000);
});
