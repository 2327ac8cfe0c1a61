import { describe, expect, it } from 'vitest';
import { cases } from '../../support/cases/all.ts';
import { documentsOf } from '../../support/cases/documents.ts';
import { makeAgreement } from '../../support/cases/make.ts';
import { notFound } from '../../support/cases/values.ts';
import { inMemory } from '../../support/in-memory.ts';
import type { Clauses } from './clauses/clause.ts';
import { gislavedClauses } from './clauses/gislaved.ts';
import { goteneClauses } from './clauses/gotene.ts';
import { hallstahammarClauses } from './clauses/hallstahammar.ts';
import { vasterasClauses } from './clauses/vasteras.ts';

/** Every numbered clause of the examples, and of Hallstahammar every thing issue 2 names. */
const clauses: Readonly<Record<string, { readonly count: number; readonly table: Clauses }>> = {
	hallstahammar: { count: 7, table: hallstahammarClauses },
	vasteras: { count: 33, table: vasterasClauses },
	gislaved: { count: 26, table: gislavedClauses },
	gotene: { count: 27, table: goteneClauses }
};

describe.each(cases.map((made) => [made.id, made] as const))('the documents of %s', (id, made) => {
	const documents = makeAgreement(inMemory(), made).then((state) => ({
		state,
		...documentsOf(state, made)
	}));

	it('show every answer that is meant for them', async () => {
		const { state, agreement, plan } = await documents;
		expect(notFound(state.content, `${agreement}\n${plan}`)).toEqual([]);
	});

	it('would be missed from an empty page', async () => {
		const { state } = await documents;
		expect(notFound(state.content, '').length).toBeGreaterThan(100);
	});

	it('have a place for every clause, or a reason why not', async () => {
		const { agreement, plan } = await documents;
		const text = oneLine(`${agreement}\n${plan}`);
		const { count, table } = clauses[id] ?? { count: 0, table: {} };
		expect(Object.keys(table)).toHaveLength(count);
		const absent = Object.entries(table).flatMap(([number, clause]) =>
			'not' in clause
				? []
				: clause.filter((words) => !text.includes(oneLine(words))).map((words) => [number, words])
		);
		expect(absent).toEqual([]);
	});

	it.each(['agreement', 'plan'] as const)('are clean Swedish text: %s', async (which) => {
		const text = (await documents)[which];
		const flaws = text
			.split('\n')
			.filter((line) =>
				/[{}]|undefined|\bnull\b|\[object|  |\.\.|,,| [.,;:]( |$)|\( | \)/u.test(line)
			);
		expect(flaws).toEqual([]);
	});
});

function oneLine(text: string): string {
	return text.replace(/\s+/gu, ' ').toLowerCase();
}
