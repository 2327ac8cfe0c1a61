import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openQuestions, openWizard, type Wizard } from '../support/wizard.ts';

/** Words of the shown table heads that stand on two lines, or stick out of their cell. */
function brokenWords(page: Page): Promise<readonly string[]> {
	return page.locator('.judge thead th').evaluateAll((heads) =>
		heads.flatMap((head) => {
			const text = head.firstChild;
			if (!(text instanceof Text) || head.closest('thead')?.offsetWidth === 1) return [];
			return [...text.data.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
				const range = new Range();
				range.setStart(text, index);
				range.setEnd(text, index + word.length);
				const sticksOut =
					range.getBoundingClientRect().right > head.getBoundingClientRect().right + 0.5;
				return range.getClientRects().length > 1 || sticksOut ? [word] : [];
			});
		})
	);
}

describe('how pages look', () => {
	let wizard: Wizard;
	let home: string;

	beforeAll(async () => {
		wizard = await openWizard();
		const page = await wizard.person();
		await page.goto(wizard.server.address);
		await page.getByRole('button', { name: 'Se ett ifyllt exempel' }).click();
		await page.waitForURL(/overenskommelser/);
		await page.goto(wizard.server.address);
		await page.getByRole('button', { name: /^Kopiera/ }).click();
		await page.waitForURL(/overenskommelser/);
		home = page.url();
	});
	afterAll(() => wizard.close());

	test.each([1280, 1366, 1440])(
		'no heading of the prioritisation breaks inside a word, %i wide',
		async (width) => {
			const page = await wizard.person({ viewport: { width, height: 900 } });
			await openQuestions(page, `${home}/lagesbild/valj-mellan-problemen`);
			await page.getByRole('columnheader', { name: 'Signalbrott' }).waitFor();
			expect(await brokenWords(page)).toEqual([]);
		}
	);

	test('on a narrow screen the header is two lines, however long the title', async () => {
		const page = await wizard.person({ viewport: { width: 390, height: 844 } });
		await openQuestions(page, `${home}/initiera/varfor-nu`);
		const tops = await page
			.locator('.top')
			.locator('.wordmark, .top-doc, .top-doc > *, .top-side')
			.evaluateAll((parts) =>
				parts.map((part) => {
					const { top, height } = part.getBoundingClientRect();
					return { middle: Math.round((top + height / 2) / 8), height };
				})
			);
		expect(new Set(tops.map(({ middle }) => middle)).size).toBe(2);
		expect(Math.max(...tops.map(({ height }) => height))).toBeLessThanOrEqual(48);
	});
});
