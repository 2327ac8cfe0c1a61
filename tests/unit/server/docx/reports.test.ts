import { describe, expect, it } from 'vitest';
import { createDocxWriter } from '#lib/server/docx/writer.ts';
import { reportKinds } from '#lib/text/documents/reports.ts';
import { lintDocx } from '../../../support/docx/lint.ts';
import { sdkErrors } from '../../../support/docx/validate.ts';
import { factsOfFixture, fixtures, reportedFacts } from '../../../support/report-facts.ts';

const examples = {
	...Object.fromEntries(fixtures.map((id) => [id, () => factsOfFixture(id)] as const)),
	'hallstahammar with reports': reportedFacts
};

describe.each(Object.entries(examples))('the Word files of %s', (_, factsOf) => {
	it.each(reportKinds.map((kind) => [kind.id, kind] as const))(
		'are valid for Microsoft, clean for the house, and the same bytes twice: %s',
		async (_id, kind) => {
			const facts = await factsOf();
			const file = await createDocxWriter().write(kind.compose(facts));
			expect(await sdkErrors(file)).toEqual([]);
			expect(lintDocx(file)).toEqual([]);
			const again = await createDocxWriter().write(kind.compose(structuredClone(facts)));
			expect(Buffer.from(again).equals(Buffer.from(file))).toBe(true);
		},
		60_000
	);
});
