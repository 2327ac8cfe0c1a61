import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocxWriter } from '#lib/server/docx/writer.ts';
import { anyModel } from '../../../support/docx/arbitrary.ts';
import { lintDocx } from '../../../support/docx/lint.ts';
import { readDocx } from '../../../support/docx/reader.ts';
import { sdkErrors } from '../../../support/docx/validate.ts';

const writer = createDocxWriter();

describe('any document whatever', () => {
	it('is clean, numbered as the model says, and the same twice', async () => {
		await fc.assert(
			fc.asyncProperty(anyModel, async (model) => {
				const file = await writer.write(model);
				expect(lintDocx(file)).toEqual([]);
				const numbers = readDocx(file).paragraphs.flatMap(({ number }) =>
					number && /^\d+(?:\.\d+)+$/.test(number) ? [number] : []
				);
				const expected = model.chapters.flatMap(({ blocks }) =>
					blocks.flatMap(({ number }) => number ?? [])
				);
				expect(numbers).toEqual(expected);
				expect(Buffer.from(await writer.write(model)).equals(file)).toBe(true);
			}),
			{ numRuns: 60, seed: 20230196 }
		);
	}, 60_000);

	it('is valid for Microsoft', async () => {
		await fc.assert(
			fc.asyncProperty(anyModel, async (model) => {
				expect(await sdkErrors(await writer.write(model))).toEqual([]);
			}),
			{ numRuns: 12, seed: 20230196 }
		);
	}, 60_000);
});
