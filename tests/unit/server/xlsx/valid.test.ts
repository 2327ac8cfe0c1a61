import { describe, expect, test } from 'vitest';
import { createXlsxWriter } from '#lib/server/xlsx/writer.ts';
import { planWorkbook } from '#lib/text/documents/workbook/compose.ts';
import { exampleFacts, exampleNames } from '../../../support/facts.ts';
import { openXlsx, readSheet, sdkErrorsInXlsx } from '../../../support/xlsx/open-xlsx.ts';

const write = (...made: Parameters<typeof planWorkbook>) =>
	createXlsxWriter().write(planWorkbook(...made));

describe("Microsoft's Open XML SDK finds nothing wrong", () => {
	for (const name of exampleNames)
		for (const part of ['joint', 'own'] as const)
			test(`${name}, ${part} plan`, { timeout: 60_000 }, async () => {
				expect(await sdkErrorsInXlsx(await write(exampleFacts(name), part))).toEqual([]);
			});

	test('an agreement with nothing in it', { timeout: 60_000 }, async () => {
		const { content, ...facts } = exampleFacts('hallstahammar');
		const nothing = Object.fromEntries(Object.keys(content).map((section) => [section, {}]));
		const file = await write({ ...facts, content: nothing as typeof content });
		expect(await sdkErrorsInXlsx(file)).toEqual([]);
	});
});

test('same facts, same bytes, also in another time zone', async () => {
	const before = process.env['TZ'];
	const first = await write(exampleFacts('gotene'));
	process.env['TZ'] = 'Pacific/Auckland';
	const second = await write(exampleFacts('gotene')).finally(() => {
		if (before === undefined) delete process.env['TZ'];
		else process.env['TZ'] = before;
	});
	expect(Buffer.from(second).equals(first)).toBe(true);
});

describe('what a spreadsheet is for', async () => {
	const parts = openXlsx(await write(exampleFacts('hallstahammar')));
	const area = parts.get('xl/worksheets/sheet3.xml') ?? '';
	const table = parts.get('xl/tables/table2.xml') ?? '';

	test('every list is a table with filters, a head and a description', () => {
		expect(table).toMatch(/ref="A3:A?[A-Z]+7".*<autoFilter ref="A3:/);
		expect(table).toContain('<tableColumn id="2" name="Åtgärd"/>');
		expect(table).toContain('altText="Åtgärder för barn och unga i riskzonen"');
		expect(area).toContain('<tableParts count="1">');
	});

	test('the head and the first columns stay in view, and are printed on every page', () => {
		expect(area).toMatch(/<pane ySplit="3" xSplit="2"[^>]*state="frozen"/);
		expect(parts.get('xl/workbook.xml')).toMatch(
			/_xlnm.Print_Titles" localSheetId="2">[^<]*\$A:\$B/
		);
	});

	test('dates are dates and numbers numbers', () => {
		const cells = readSheet(parts, 3);
		const column = (heading: string) =>
			[...cells].find(([, { value }]) => value === heading)?.[0].replace(/\d+/, '') ?? '';

		expect(cells.get(`${column('Börjar')}4`)).toEqual({ kind: 'date', value: '2027-01-01' });
		expect(cells.get(`${column('Slutar')}4`)).toEqual({ kind: 'date', value: '2028-12-31' });
		expect(cells.get(`${column('Antal')}5`)).toEqual({ kind: 'number', value: '2' });
		expect(cells.get('A4')).toEqual({ kind: 'text', value: '1.1' });
	});

	test('says which plan it is, with title and language', () => {
		expect(readSheet(parts, 1).get('A4')?.value).toBe('Parternas gemensamma plan');
		expect(readSheet(parts, 3).get('A2')?.value).toMatch(/^Parternas gemensamma plan\. UTKAST/);
		expect(parts.get('docProps/core.xml')).toMatch(
			/<dc:title>Gemensam åtgärdsplan 2027–2028 \(UTKAST\)<.*<dc:language>sv-SE</
		);
	});
});

test('a text that looks like a formula stays a text, and what XML cannot hold is left out', async () => {
	const facts = exampleFacts('hallstahammar');
	const [first, ...rest] = facts.content.actionPlan.measures ?? [];
	const title = '=HYPERLINK("http://x","<b>&\u0000\uFFFE")';
	const actionPlan = {
		...facts.content.actionPlan,
		measures: [...(first ? [{ ...first, title, description: 'x'.repeat(40_000) }] : []), ...rest]
	};
	const file = await write({ ...facts, content: { ...facts.content, actionPlan } });
	const cells = readSheet(openXlsx(file), 3);

	expect(cells.get('B4')).toEqual({ kind: 'text', value: '=HYPERLINK("http://x","<b>&")' });
	expect([...cells.values()].every(({ value }) => value.length <= 32_767)).toBe(true);
	expect(await sdkErrorsInXlsx(file)).toEqual([]);
});
