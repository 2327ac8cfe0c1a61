import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadedBy } from '../support/loaded.ts';
import { openWizard, showExample, type Wizard } from '../support/wizard.ts';

/** Bytes, gzipped: what a municipal laptop fetches and runs before a page answers. */
const limit = 100_000;

const heaviest = [
	'',
	'/granska',
	'/las',
	'/initiera/dokumentet',
	'/struktur/grupper-och-moten',
	'/lagesbild/valj-mellan-problemen',
	'/fokusomraden/omraden',
	'/fokusomraden/unga',
	'/atgardsplan/atgarder',
	'/atgardsplan/kontaktpolis'
];

let wizard: Wizard;
let home: string;

beforeAll(async () => {
	wizard = await openWizard();
	const page = await wizard.person();
	home = await showExample(page, wizard.server.address);
});
afterAll(() => wizard.close());

test.each(heaviest)('the script of %s stays within its limit', async (path) => {
	const { script } = await loadedBy(wizard.browser, `${home}${path}`);
	const bytes = [...script.values()].reduce((all, size) => all + size, 0);
	expect(script.size).toBeGreaterThan(4);
	expect(bytes).toBeLessThanOrEqual(limit);
});
