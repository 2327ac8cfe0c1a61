import { describe, expect, it } from 'vitest';
import { createDocxWriter } from '#lib/server/docx/writer.ts';
import { hallstahammar } from '../../../support/docx/hallstahammar.ts';
import { lintDocx } from '../../../support/docx/lint.ts';
import { actionPlan } from '../../../support/docx/plan.ts';
import { sdkErrors } from '../../../support/docx/validate.ts';

const writer = createDocxWriter();
const final = hallstahammar();

const documents = {
	'a final agreement': final,
	'a draft': hallstahammar({ draft: true }),
	'an action plan': actionPlan(12),
	'a draft of a plan': {
		...actionPlan(3),
		head: { ...actionPlan(3).head, draft: { band: 'UTKAST', word: 'UTKAST' } }
	},
	'one party with one signatory': hallstahammar({ signatories: [1] }),
	'seven parties with one to four signatories': hallstahammar({
		signatories: [1, 2, 3, 4, 1, 2, 3]
	}),
	'seven parties of a draft': hallstahammar({ draft: true, signatories: [4, 3, 2, 1, 4, 3, 2] }),
	'a party nobody signs for': hallstahammar({ signatories: [0] }),
	'an empty model': {
		...final,
		front: [],
		chapters: [],
		head: { ...final.head, senders: [], caseNumbers: [] }
	},
	'a plan without measures': actionPlan(0)
};

describe('a Word file, given any kind of document', () => {
	it.each(Object.entries(documents))(
		'is valid for Microsoft and clean for the house: %s',
		async (_, model) => {
			const file = await writer.write(model);
			expect(await sdkErrors(file)).toEqual([]);
			expect(lintDocx(file)).toEqual([]);
		},
		60_000
	);
});
