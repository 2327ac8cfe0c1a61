import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocxWriter } from '#lib/server/docx/writer.ts';
import { actionPlanDocument, agreementDocument } from '#lib/text/documents/compose.ts';
import { cases } from '../../../support/cases/all.ts';
import { absurdAround, absurdText } from '../../../support/docx/absurd.ts';
import { followTyped } from '../../../support/docx/follow-typed.ts';
import { lintDocx } from '../../../support/docx/lint.ts';
import { readDocx } from '../../../support/docx/reader.ts';
import { sdkErrors } from '../../../support/docx/validate.ts';
import { anyPostponed, contentWith } from '../../domain/document/any-content.ts';
import { factsOf } from '../../domain/document/documents.ts';

const { write } = createDocxWriter();
const seed = 20230196;
const edition = fc.constantFrom('draft' as const, 'final' as const);
const anyFacts = fc
	.record({ content: contentWith(absurdText), postponed: anyPostponed, edition })
	.map(({ content, ...more }) => factsOf(content, more));

const readAll = (file: Uint8Array) => {
	const { headers, paragraphs, pictureWords } = readDocx(file);
	return [...headers, ...paragraphs.map(({ text }) => text), ...pictureWords]
		.join('\n')
		.toLowerCase();
};

describe('given any agreement that can be written', () => {
	it('both documents are clean for the house', async () => {
		await fc.assert(
			fc.asyncProperty(anyFacts, async (facts) => {
				expect(lintDocx(await write(agreementDocument(facts)))).toEqual([]);
				expect(lintDocx(await write(actionPlanDocument(facts)))).toEqual([]);
			}),
			{ numRuns: 40, seed }
		);
	}, 120_000);

	it('both documents are valid for Microsoft', async () => {
		await fc.assert(
			fc.asyncProperty(anyFacts, async (facts) => {
				expect(await sdkErrors(await write(agreementDocument(facts)))).toEqual([]);
				expect(await sdkErrors(await write(actionPlanDocument(facts)))).toEqual([]);
			}),
			{ numRuns: 6, seed }
		);
	}, 120_000);

	it.each(cases.map((made) => [made.id, made] as const))(
		'every typed text of %s is printed, whatever stands around it',
		async (_, { content, until }) => {
			await fc.assert(
				fc.asyncProperty(absurdAround, async (around) => {
					const followed = followTyped(content, around);
					const facts = factsOf(followed.content, {
						edition: until === 'signed' ? 'final' : 'draft'
					});
					const agreement = readAll(await write(agreementDocument(facts)));
					const plan = readAll(await write(actionPlanDocument(facts)));
					const lost = [...followed.words].filter(
						([word]) => !agreement.includes(word) && !plan.includes(word)
					);
					expect(lost).toEqual([]);
				}),
				{ numRuns: 7, seed }
			);
		},
		120_000
	);
});
