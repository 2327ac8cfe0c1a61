import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer } from '../support/server.ts';
import {
	openQuestions,
	openWizard,
	saved,
	startAgreement,
	type Wizard
} from '../support/wizard.ts';

const need = 'Vilket behov eller problem ska ni lösa ihop?';

describe('saving', () => {
	let wizard: Wizard;

	beforeAll(async () => {
		wizard = await openWizard();
	});
	afterAll(() => wizard.close());

	test('an answer survives a reload, the back button and another browser', async () => {
		const page = await wizard.person();
		const home = await startAgreement(page, wizard.server.address);
		await openQuestions(page, `${home}/initiera/varfor-nu`);
		await page
			.getByRole('textbox', { name: need })
			.fill('Unga dricker alkohol i centrum. 👮 <script>alert(1)</script>');
		await page.getByRole('textbox', { name: need }).blur();
		await saved(page);
		await page.goto(`${home}/mandat`);
		await page.goBack();
		expect(await page.getByRole('textbox', { name: need }).inputValue()).toContain(
			'<script>alert(1)</script>'
		);
		const other = await wizard.person();
		await other.goto(`${home}/initiera/varfor-nu`);
		expect(await other.getByRole('textbox', { name: need }).inputValue()).toContain('👮');
	});

	test('without JavaScript: answers, rows and faults work as plain form posts', async () => {
		const page = await wizard.person({ javaScriptEnabled: false });
		const home = await startAgreement(page, wizard.server.address);
		await page.goto(`${home}/initiera/varfor-nu`);
		await page.getByRole('textbox', { name: need }).fill('Ett behov.');
		await page.getByRole('button', { name: 'Spara', exact: true }).click();
		expect(await page.getByRole('textbox', { name: need }).inputValue()).toBe('Ett behov.');

		await page.goto(`${home}/initiera/tid`);
		await page.locator('[name="initiation.period|start"]').fill('2027-01-01');
		await page.locator('[name="initiation.period|end"]').fill('2026-01-01');
		await page.getByRole('button', { name: 'Spara', exact: true }).click();
		expect(await page.locator('main').innerText()).toContain(
			'Slutdatum måste komma efter startdatum.'
		);
		expect(await page.locator('[name="initiation.period|end"]').inputValue()).toBe('2026-01-01');

		await page.goto(`${home}/initiera/parter`);
		await page.locator('button[name="addRow"][value="initiation.parties"]').click();
		await page.locator('[name$=".organisation"]').first().fill('Hallstahammars kommun');
		await page.getByRole('button', { name: 'Spara', exact: true }).click();
		expect(await page.locator('[name$=".organisation"]').first().inputValue()).toBe(
			'Hallstahammars kommun'
		);
	});

	test('a text that is no value stays where it was typed, with the reason, also after a reload', async () => {
		const page = await wizard.person();
		const home = await startAgreement(page, wizard.server.address);
		await openQuestions(page, `${home}/lagesbild/kommunens-lagesbild`);
		const field = page.locator('[name="situation.lastUpdated"]');
		await field.fill('2026-02-30');
		await field.blur();
		await page.getByText('Skriv datumet som år-månad-dag').first().waitFor();
		await page.reload();
		await page.getByText('Skriv datumet som år-månad-dag').first().waitFor();
		expect(await field.inputValue()).toBe('2026-02-30');
	});

	test('two people in one field: both texts are shown, and one is chosen', async () => {
		const [first, second] = [await wizard.person(), await wizard.person()];
		const home = await startAgreement(first, wizard.server.address);
		for (const page of [first, second]) await openQuestions(page, `${home}/initiera/varfor-nu`);
		await first.getByRole('textbox', { name: need }).fill('Kommunens text.');
		await first.getByRole('textbox', { name: need }).blur();
		await saved(first);
		await second.getByRole('textbox', { name: need }).fill('Polisens text.');
		await second.getByRole('textbox', { name: need }).blur();
		await second.getByText('Två personer har ändrat samma text').waitFor();
		expect(await second.locator('main').innerText()).toContain('Kommunens text.');
		await second.getByRole('button', { name: 'Behåll vår text' }).click();
		await saved(second);
		await first.reload();
		expect(await first.getByRole('textbox', { name: need }).inputValue()).toBe('Polisens text.');
	});

	test('the server is away when somebody begins to write: it is saved once it is back', async () => {
		const crashing = await startServer({ env: {} });
		const page = await wizard.person();
		const home = await startAgreement(page, crashing.address);
		await openQuestions(page, `${home}/initiera/varfor-nu`);
		await crashing.crash();
		await page.getByRole('textbox', { name: need }).fill('Under avbrottet.');
		await page.getByRole('textbox', { name: need }).blur();
		await page.getByText('Sparas när ni är online igen').first().waitFor();
		expect(await page.getByRole('textbox', { name: need }).inputValue()).toBe('Under avbrottet.');
		const port = new URL(crashing.address).port;
		const again = await startServer({ dataFolder: crashing.dataFolder, port });
		await saved(page);
		await page.reload();
		expect(await page.getByRole('textbox', { name: need }).inputValue()).toBe('Under avbrottet.');
		await again.remove();
	});

	test('the server is killed while somebody writes: nothing typed is lost', async () => {
		const crashing = await startServer({ env: {} });
		const page = await wizard.person();
		const home = await startAgreement(page, crashing.address);
		await openQuestions(page, `${home}/initiera/varfor-nu`);
		await page.getByRole('textbox', { name: need }).fill('Före avbrottet.');
		await page.getByRole('textbox', { name: need }).blur();
		await saved(page);
		await crashing.crash();
		await page.getByRole('textbox', { name: need }).fill('Under avbrottet.');
		await page.getByRole('textbox', { name: need }).blur();
		await page.getByText('Sparas när ni är online igen').first().waitFor();
		const port = new URL(crashing.address).port;
		const again = await startServer({ dataFolder: crashing.dataFolder, port });
		await saved(page);
		await page.reload();
		expect(await page.getByRole('textbox', { name: need }).inputValue()).toBe('Under avbrottet.');
		await again.remove();
	});
});
