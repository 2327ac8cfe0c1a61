import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { partSlugs } from '#lib/domain/journey/slugs.ts';
import { journeySections } from '#lib/domain/journey/sections.ts';
import { axe } from '../support/axe.ts';
import { listenForComplaints } from '../support/complaints.ts';
import { copyExample, openWizard, startAgreement, type Wizard } from '../support/wizard.ts';

const rowGroups = [
	'problem',
	'targetGroup',
	'places',
	'causes',
	'goals',
	'school',
	'what',
	'who',
	'howMuch'
];
const parts = journeySections.flatMap(({ id, slug, groups }) =>
	groups
		.filter((group) => !rowGroups.includes(group) && !(id === 'actionPlan' && group === 'followUp'))
		.map((group) => `/${slug}/${partSlugs[id][group]}`)
);
/** Pages of an agreement, after its own address. Area and measure: the example's first. */
const pages = [
	'',
	'/granska',
	'/las',
	'/dokument',
	'/tillganglighet',
	'/logotyper',
	...journeySections.map(({ slug }) => `/${slug}`),
	...parts,
	'/fokusomraden/unga',
	'/atgardsplan/kontaktpolis'
];
/** Pictures for the README. */
const pictures: Readonly<Record<string, string>> = {
	'': 'overview',
	'/mandat/roller-och-mandat': 'part',
	'/fokusomraden/unga': 'chain'
};

describe('every page, with a whole agreement in it', () => {
	let wizard: Wizard;
	let page: Page;
	let narrow: Page;
	let home: string;
	let complaints: readonly string[];

	beforeAll(async () => {
		wizard = await openWizard();
		page = await wizard.person({ viewport: { width: 1440, height: 1000 } });
		narrow = await wizard.person({ viewport: { width: 320, height: 640 } });
		complaints = listenForComplaints(page);
		home = await copyExample(page, wizard.server.address);
	});
	afterAll(() => wizard.close());

	async function look(address: string): Promise<void> {
		const response = await page.goto(address);
		expect(response?.status()).toBe(200);
		expect(await axe(page)).toEqual([]);
		await narrow.goto(address);
		expect(
			await narrow.evaluate(() => document.documentElement.scrollWidth),
			'width at 320 px'
		).toBeLessThanOrEqual(320);
		expect(complaints).toEqual([]);
	}

	test('the start page', async () => {
		await look(wizard.server.address);
		if (process.env['OVERENS_PICTURES'])
			await page.screenshot({ path: 'tests/browser/pictures/start.png' });
	});

	test.each(pages.map((path) => [path || 'overview', path] as const))('%s', async (_, path) => {
		await look(home + path);
		const picture = pictures[path];
		if (picture && process.env['OVERENS_PICTURES'])
			await page.screenshot({ path: `tests/browser/pictures/${picture}.png` });
	});

	test('an empty agreement', async () => {
		const empty = await startAgreement(page, wizard.server.address);
		for (const path of ['', '/granska', '/las', ...parts.slice(0, 12)]) await look(empty + path);
	});
});
