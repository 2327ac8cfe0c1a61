import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';

/**
 * What axe finds (WCAG 2.2 AA and best practice) in light and dark, one line each; empty is good.
 * The page must come from `browser.newContext()`.
 */
export async function axe(page: Page): Promise<readonly string[]> {
	const found: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const rules = new AxeBuilder({ page });
		// The dark look changes colours and nothing else.
		if (colorScheme === 'dark') rules.withRules(['color-contrast']);
		const { violations } = await rules.analyze();
		for (const { id, help, nodes } of violations)
			for (const { target } of nodes)
				found.push(`${colorScheme} ${id}: ${help} (${target.join(' ')})`);
	}
	await page.emulateMedia({ colorScheme: null });
	return found;
}
