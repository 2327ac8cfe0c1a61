import { describe, expect, test } from 'vitest';
import type { TableBlock } from '#lib/domain/document/model.ts';
import type { AgreementContent, Measure } from '#lib/domain/sections/content.ts';
import { actionPlanDocument } from '#lib/text/documents/compose.ts';
import { agreementOf, clauseOf, factsOf, planOf, said } from './documents.ts';
import { between, municipality, ownPlan, police } from './shapes.ts';

const areas = [
	{
		id: 'a1',
		name: 'Rån mot unga',
		causes: [
			{ id: 'c1', text: 'få vuxna rör sig i centrum' },
			{ id: 'c2', text: 'signaler samlas inte ihop' }
		],
		goals: [{ id: 'g1', text: 'Rånen ska minska' }]
	},
	{ id: 'a2', name: 'Klotter', causes: [{ id: 'c3', text: 'belysningen är dålig' }] }
];

const withMeasures = (...measures: readonly Measure[]): AgreementContent => ({
	...between(municipality, police),
	focusAreas: { areas },
	actionPlan: { measures }
});

const tableOf = (content: AgreementContent, id: string): TableBlock => {
	const block = clauseOf(planOf(content), id);
	if (block?.kind !== 'table') throw new Error(`${id} is no table`);
	return block;
};

/** The words of a cell, one line per paragraph. */
const cell = (table: TableBlock, row: number, column: string): readonly string[] => {
	const at = table.columns.findIndex(({ id }) => id === column);
	return (table.rows[row]?.cells[at] ?? []).map(({ runs }) =>
		runs.map(({ text }) => text).join('')
	);
};

describe('given measures that answer causes', () => {
	const content = withMeasures(
		{ id: 'm1', title: 'Samla signalerna', focusArea: 'a1', causes: ['c2'], goals: ['g1'] },
		{ id: 'm2', title: 'Gå en runda', focusArea: 'a1', causes: ['c1'] },
		{ id: 'm3', title: 'Laga belysningen', causes: ['c3'] }
	);

	test("then they stand under Brå's six columns, landscape, in the order of the causes", () => {
		const table = tableOf(content, 'measures.table:a1');
		expect(planOf(content).orientation).toBe('landscape');
		expect(table.columns.map(({ heading }) => heading)).toEqual([
			'Orsak',
			'Åtgärd',
			'Operativa mål',
			'När',
			'Vem',
			'Uppföljning'
		]);
		expect([0, 1].map((row) => cell(table, row, 'measure')[0])).toEqual([
			'1.1 Gå en runda',
			'1.2 Samla signalerna'
		]);
	});

	test('then each leads back to its cause, by the number that the agreement gives it', () => {
		const clause = clauseOf(agreementOf(content), 'area.causes:a1');
		expect(clause).toMatchObject({ kind: 'list', ordered: true });
		const table = tableOf(content, 'measures.table:a1');
		expect(cell(table, 0, 'cause')).toEqual([`${clause?.number} a`, 'Få vuxna rör sig i centrum']);
		expect(cell(table, 1, 'cause')).toEqual([`${clause?.number} b`, 'Signaler samlas inte ihop']);
	});

	test('then one that names only its cause stands in the area of that cause', () => {
		const number = clauseOf(agreementOf(content), 'area.cause:a2')?.number;
		const table = tableOf(content, 'measures.table:a2');
		expect(cell(table, 0, 'measure')).toEqual(['2.1 Laga belysningen']);
		expect(cell(table, 0, 'cause')[0]).toBe(number);
	});
});

describe('given a measure without area and cause', () => {
	const content = withMeasures({ id: 'm1', title: 'Köpa västar' });

	test('then it has a chapter of its own that says so, and its gaps are shown', () => {
		const model = planOf(content);
		expect(model.chapters.map(({ number, heading }) => [number, heading])).toContainEqual([
			'3',
			'Åtgärder utan fokusområde'
		]);
		const table = tableOf(content, 'withoutArea.table');
		expect(cell(table, 0, 'measure')).toEqual(['3.1 Köpa västar']);
		expect(cell(table, 0, 'cause')).toEqual(['Saknas']);
		expect(cell(table, 0, 'owner')).toEqual(['Saknas']);
	});

	test('then areas say that nothing is decided, for each cause', () => {
		const model = planOf(content);
		expect(said(model, 'measures.none:a2')).toBe('Ingen åtgärd är beslutad i området.');
		expect(
			said(
				planOf(withMeasures({ id: 'm', title: 'X', causes: ['c1'] })),
				'measures.unanswered:a1.c2'
			)
		).toMatch(/^Orsak \S+ b: signaler samlas inte ihop\. Ingen åtgärd är beslutad\.$/);
	});
});

describe('given the two plans', () => {
	test('then the joint one says that it is not the plan of 5 §', () => {
		expect(said(planOf(withMeasures()), 'banner')).toBe(
			'Det här är parternas gemensamma plan. Den ersätter inte kommunens åtgärdsplan enligt 5 § lagen (2023:196).'
		);
	});

	test("then the municipality's own says so, and is followed up by the law's clock", () => {
		const model = planOf(ownPlan);
		expect(model.head.title).toBe('Kommunens åtgärdsplan 2027–2028');
		expect(said(model, 'banner')).toMatch(/^Det här är kommunens egen plan\./);
		expect(said(model, 'note.notFollowed')).toMatch(/6 § lagen \(2023:196\)/);
	});

	test("then the municipality's own holds only what it answers for itself", () => {
		const content = withMeasures(
			{ id: 'm1', title: 'Egen', focusArea: 'a1', owner: { organisation: 'm' } },
			{ id: 'm2', title: 'Polisens', focusArea: 'a1', owner: { organisation: 'p' } }
		);
		const model = actionPlanDocument(factsOf(content), 'own');
		expect(said(model, 'measures.table:a1')).toContain('1.1 Egen');
		expect(said(model, 'measures.table:a1')).not.toContain('Polisens');
	});
});

describe('given a plan nobody has adopted', () => {
	test('then it is a draft even when the agreement is final', () => {
		const model = planOf(withMeasures(), { edition: 'final' });
		expect(model.head.draft?.band).toBe('UTKAST 22 november 2026. Planen är inte antagen.');
		expect(said(model, 'note.adopted')).toBe('Planen är inte antagen.');
	});
});
