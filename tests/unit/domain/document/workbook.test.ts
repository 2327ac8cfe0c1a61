import { describe, expect, test } from 'vitest';
import type { WorkbookModel } from '#lib/domain/document/workbook/model.ts';
import type { TableBlock } from '#lib/domain/document/model.ts';
import { actionPlanDocument } from '#lib/text/documents/compose.ts';
import { planWorkbook } from '#lib/text/documents/workbook/compose.ts';
import { exampleFacts, exampleNames } from '../../../support/facts.ts';

const textsOf = ({ sheets }: WorkbookModel) =>
	sheets.flatMap(({ rows }) =>
		rows.map(({ id, cells }) => ({
			id,
			text: cells.map((cell) => (cell.kind === 'text' ? cell.text : '')).join('\n')
		}))
	);

/** The columns of the plan whose words stand unchanged in a column of the workbook. */
const sameWords = ['cause', 'owner', 'followUp'];

describe('the workbook says what the document says', () => {
	for (const name of exampleNames)
		for (const part of ['joint', 'own'] as const)
			test(`${name}, ${part} plan`, () => {
				const facts = exampleFacts(name);
				const document = actionPlanDocument(facts, part);
				const workbook = planWorkbook(facts, part);
				const rows = textsOf(workbook);
				const tables = document.chapters
					.flatMap(({ blocks }) => blocks)
					.filter((block): block is TableBlock => block.kind === 'table')
					.filter(({ id }) => /^(measures|withoutArea)\.table/.test(id));

				expect(tables.length).toBeGreaterThan(0);
				for (const { columns, rows: measures } of tables)
					for (const measure of measures) {
						const row = rows.find(({ id }) => id === measure.id)?.text ?? '';
						measure.cells.forEach((cell, index) => {
							if (!sameWords.includes(columns[index]?.id ?? '')) return;
							for (const { runs, tone } of cell) {
								const said = runs.map(({ text }) => text).join('');
								const words = said.replace(/^(Ersättare|Med): /, '');
								if (tone !== 'muted') expect(row.toLowerCase()).toContain(words.toLowerCase());
							}
						});
					}
			});
});

test('an area without measures has its sheet, and says so', () => {
	const facts = exampleFacts('hallstahammar');
	const content = { ...facts.content, actionPlan: { ...facts.content.actionPlan, measures: [] } };
	const { sheets } = planWorkbook({ ...facts, content });

	expect(sheets.map(({ name }) => name)).toEqual([
		'Fokusområden',
		'1 Barn och unga i riskzonen',
		'2 Skadegörelse och klotter',
		'Mål och indikatorer'
	]);
	expect(sheets[1]?.rows[0]?.cells[1]).toEqual({
		kind: 'text',
		text: 'Ingen åtgärd är beslutad i området.',
		gap: true
	});
});

test("the municipality's own plan is called so, and holds its own measures alone", () => {
	const own = planWorkbook(exampleFacts('hallstahammar'), 'own');
	expect(own.head.documentType).toBe('Kommunens egen plan');
	expect(own.sheets.find(({ id }) => id === 'measures:unga')?.rows).toHaveLength(2);
});

test('the names of the columns of a sheet differ: formulas go by them', () => {
	for (const name of exampleNames)
		for (const { columns } of planWorkbook(exampleFacts(name)).sheets)
			expect(new Set(columns.map(({ heading }) => heading)).size).toBe(columns.length);
});
