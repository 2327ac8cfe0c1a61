import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clause } from '#lib/domain/document/outline.ts';
import type { LifecycleStatus } from '#lib/domain/agreement/state.ts';
import { composeOutlined } from '#lib/domain/document/compose-outlined.ts';
import type { OutlinedTexts } from '#lib/domain/document/texts.ts';
import { visibleText } from '#lib/domain/document/visible-text.ts';
import {
	councilReportTexts,
	interpellationTexts,
	situationAnnexTexts
} from '#lib/text/documents/reports.ts';
import { reforms } from '#lib/text/reforms/all.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { anyContent, anyPostponed } from './any-content.ts';
import { blocksOf, factsOf, runsOf } from './documents.ts';

const documents: Readonly<Record<string, OutlinedTexts>> = {
	councilReport: councilReportTexts,
	interpellation: interpellationTexts,
	situationAnnex: situationAnnexTexts
};

/** Reforms out of the list, as the form gives them: random words are none. */
const withReforms = (content: AgreementContent, index: number): AgreementContent => ({
	...content,
	actionPlan: {
		...content.actionPlan,
		reforms: content.actionPlan.reforms?.map((row, at) => ({
			...row,
			reform: reforms[(index + at * 7) % reforms.length]?.id
		}))
	}
});
const anyReported = fc
	.tuple(anyContent, fc.nat(40))
	.map(([content, at]) => withReforms(content, at));
const anyStatus = fc.constantFrom<LifecycleStatus>('drafting', 'decided', 'inForce', 'expired');

const clausesOf = ({ front, chapters }: OutlinedTexts): readonly Clause[] => [
	...front,
	...chapters.flatMap(({ sections }) => sections.flatMap(({ clauses }) => clauses))
];

describe.each(Object.entries(documents))('given any answers, the %s', (_, texts) => {
	it('is whole: nothing unfilled, doubled, empty or ragged', () => {
		fc.assert(
			fc.property(anyReported, anyPostponed, anyStatus, (content, postponed, status) => {
				const model = composeOutlined(factsOf(content, { postponed, status }), texts);
				const blocks = blocksOf(model);
				const ids = blocks.map(({ id }) => id);
				expect(visibleText(model)).not.toMatch(
					/[{}]|undefined|NaN|\[object|(?<!\.)\.\.(?!\.)|\S {2}\S/u
				);
				expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
				expect(blocks.filter((block) => runsOf(block).some(({ length }) => length === 0))).toEqual(
					[]
				);
				expect(model.chapters.filter((chapter) => chapter.blocks.length === 0)).toEqual([]);
			}),
			{ numRuns: 80, seed: 13 }
		);
	}, 60_000);

	it('prints every clause in some of them', () => {
		const contents = fc.sample(anyReported, { numRuns: 250, seed: 4 });
		const printed = new Set(
			contents.flatMap((content) =>
				blocksOf(composeOutlined(factsOf(content), texts)).map(({ id }) => id.split(':')[0] ?? '')
			)
		);
		const unreached = clausesOf(texts)
			.map(({ id }) => id)
			.filter((id) => !printed.has(id));
		expect(unreached).toEqual([]);
	}, 60_000);
});
