import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocxWriter } from '#lib/server/docx/writer.ts';
import { writeRedline } from '#lib/server/docx/redline/write-redline.ts';
import type { DocumentModel } from '#lib/domain/document/model.ts';
import { anyModel } from '../../../../support/docx/arbitrary.ts';
import { hallstahammar } from '../../../../support/docx/hallstahammar.ts';
import { actionPlan } from '../../../../support/docx/plan.ts';
import { lintDocx } from '../../../../support/docx/lint.ts';
import { openDocx } from '../../../../support/docx/package.ts';
import { linesOf, redlineOf, settledLines } from '../../../../support/docx/redline.ts';
import { sdkErrors } from '../../../../support/docx/validate.ts';
import { anyContent } from '../../../domain/document/any-content.ts';
import { agreementOf, planOf } from '../../../domain/document/documents.ts';

const { write } = createDocxWriter();

/** Accepting all gives the new document, rejecting all the old one: as the ordinary files say it, to the letter. */
async function obeysTheLaw(old: DocumentModel, fresh: DocumentModel): Promise<Uint8Array> {
	const file = await writeRedline(redlineOf(old, fresh));
	expect(settledLines(file, 'accept')).toEqual(linesOf(await write(fresh)));
	expect(settledLines(file, 'reject')).toEqual(linesOf(await write(old)));
	return file;
}

const slow = 120_000;
const seed = 20230196;

describe('the law of a redline', () => {
	it('holds for a document and its own draft', async () => {
		const file = await obeysTheLaw(hallstahammar({ draft: true }), hallstahammar({ draft: true }));
		expect(lintDocx(file)).toEqual([]);
	});

	it(
		'holds for plans of different length',
		async () => {
			const file = await obeysTheLaw(actionPlan(7), actionPlan(12));
			expect(lintDocx(file)).toEqual([]);
			expect(await sdkErrors(file)).toEqual([]);
		},
		slow
	);

	it(
		'holds where chapters and clauses have moved, which Word is told as moves',
		async () => {
			const old = hallstahammar({ draft: true });
			const [first, second, ...others] = old.chapters;
			if (!first || !second) throw new Error('too few chapters');
			const turned = { ...first, blocks: [...first.blocks].reverse() };
			const file = await obeysTheLaw(old, { ...old, chapters: [second, turned, ...others] });
			const xml = openDocx(file).get('word/document.xml') ?? '';
			const names = (side: string) =>
				[...xml.matchAll(new RegExp(`<w:move${side}RangeStart [^>]*w:name="(\\w+)"`, 'g'))].map(
					([, name]) => name
				);
			expect(names('From').length).toBeGreaterThan(0);
			expect(names('From').toSorted()).toEqual(names('To').toSorted());
			expect(lintDocx(file)).toEqual([]);
			expect(await sdkErrors(file)).toEqual([]);
		},
		slow
	);

	it(
		'holds for any two documents whatever',
		async () => {
			await fc.assert(
				fc.asyncProperty(anyModel, anyModel, async (old, fresh) => {
					const { orientation } = old;
					await obeysTheLaw(undrafted(old), { ...undrafted(fresh), orientation });
				}),
				{ numRuns: 60, seed }
			);
		},
		slow
	);

	it(
		'holds for any two agreements and plans',
		async () => {
			await fc.assert(
				fc.asyncProperty(anyContent, anyContent, async (old, fresh) => {
					await obeysTheLaw(agreementOf(old), agreementOf(fresh));
					await obeysTheLaw(planOf(old), planOf(fresh));
				}),
				{ numRuns: 12, seed }
			);
		},
		slow
	);
});

/** Nobody signs a redline, so the document beside it is a draft too. */
function undrafted(model: DocumentModel): DocumentModel {
	return {
		...model,
		chapters: model.chapters.map((chapter) => ({
			...chapter,
			blocks: chapter.blocks.map((block) =>
				block.kind === 'signature' ? { ...block, open: false } : block
			)
		}))
	};
}
