import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { openWizard, showExample, startAgreement, type Wizard } from '../support/wizard.ts';

describe('files', () => {
	let wizard: Wizard;
	let page: Page;

	beforeAll(async () => {
		wizard = await openWizard();
		page = await wizard.person();
	});
	afterAll(() => wizard.close());

	async function open(name: string, buffer: Buffer): Promise<void> {
		await page.goto(wizard.server.address);
		await page
			.locator('input[type="file"]')
			.setInputFiles({ name, mimeType: 'application/json', buffer });
		await page.getByRole('button', { name: 'Öppna filen' }).click();
	}

	test('an exported agreement opens again with nothing lost', async () => {
		await showExample(page, wizard.server.address);
		const exported = await (
			await page.request.get(`${page.url().split('#')[0]}/dokument/overenskommelse.json`)
		).body();
		await open('exempel.json', exported);
		await page.waitForURL(/overenskommelser\/[^/]+$/);
		const again = await (
			await page.request.get(`${page.url().split('#')[0]}/dokument/overenskommelse.json`)
		).text();
		const [before, after] = [JSON.parse(exported.toString()), JSON.parse(again)];
		expect({ ...after, id: '', status: '' }).toEqual({ ...before, id: '', status: '' });
	});

	test.each([
		['recept.json', '{"mjöl": 3}', 'är ingen överenskommelse'],
		['avklippt.json', '{"format":"overens-agreement","version":1,"content":{"ini', 'avklippt'],
		['framtid.json', '{"format":"overens-agreement","version":99}', 'nyare version'],
		[
			'fel.json',
			'{"format":"overens-agreement","version":1,"id":"a","status":"drafting","content":{"initiation":{"renewal":"x"}}}',
			'content.initiation.renewal'
		]
	])('%s gets a clear sentence', async (name, text, sentence) => {
		await open(name, Buffer.from(text));
		await page.waitForLoadState();
		expect((await page.locator('main').innerText()).toLowerCase()).toContain(
			sentence.toLowerCase()
		);
	});

	test('a file far too large is refused in words, and the server is alive', async () => {
		await open('stor.json', Buffer.alloc(24 * 1024 * 1024, 'x'));
		await page.getByText('Filen är för stor').first().waitFor();
		const huge = await fetch(`${wizard.server.address}/?/oppna`, {
			method: 'POST',
			headers: {
				origin: wizard.server.address,
				'content-type': 'multipart/form-data; boundary=x',
				accept: 'text/html'
			},
			body: new Uint8Array(200 * 1024 * 1024)
		}).then(
			({ status }) => status,
			() => 413
		);
		expect(huge).toBe(413);
		expect((await page.request.get(wizard.server.address)).status()).toBe(200);
	});

	test('the JSON Schema is served', async () => {
		const schema = await (
			await page.request.get(`${wizard.server.address}/schema/overenskommelse.json`)
		).json();
		expect(schema.properties.content.properties.initiation.properties.parties.type).toBe('array');
	});

	test('an address to nothing says so', async () => {
		const home = await startAgreement(page, wizard.server.address);
		for (const address of [
			`${wizard.server.address}/overenskommelser/finnsinte`,
			`${home}/finnsinte`,
			`${home}/mandat/finnsinte`
		]) {
			const response = await page.goto(address);
			expect(response?.status()).toBe(404);
			expect(await page.locator('main').innerText()).toContain('Sidan finns inte');
		}
		const file = await page.goto(`${home}/dokument/finnsinte.docx`);
		expect(file?.status()).toBe(404);
		expect(await page.locator('main').innerText()).toContain('Det gick inte att hämta sidan');
	});
});
