import { describe, expect, it } from 'vitest';
import { createDocxWriter } from '#lib/server/docx/writer.ts';
import { hallstahammar } from '../../../support/docx/hallstahammar.ts';
import { actionPlan } from '../../../support/docx/plan.ts';
import { readDocx } from '../../../support/docx/reader.ts';

/** A file as somebody reads it: style, number and text of every paragraph, in order. */
async function asText(model: ReturnType<typeof actionPlan>): Promise<string> {
	const { headers, footers, contents, paragraphs } = readDocx(
		await createDocxWriter().write(model)
	);
	const body = paragraphs.map(({ style, number = '', text }) => [style, number, text].join(' | '));
	return [...headers, ...footers, ...contents, ...body, ''].join('\n');
}

describe('documents as they were when somebody last looked at them', () => {
	it.each([
		['agreement', hallstahammar()],
		['draft', hallstahammar({ draft: true })],
		['plan', actionPlan(4)]
	])('%s', async (name, model) => {
		await expect(await asText(model)).toMatchFileSnapshot(`../../../golden/docx/${name}.txt`);
	});
});
