import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChapterOutline, Clause } from '#lib/domain/document/outline.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { actionPlanTexts, agreementDocument, agreementTexts } from '#lib/text/documents/compose.ts';
import { goodContent } from '../../../support/content.ts';
import { anyContent } from './any-content.ts';
import { agreementOf, blocksOf, planOf } from './documents.ts';
import { between, jointPart, local, municipality, openAreas, ownPlan, police } from './shapes.ts';

const clausesOf = (chapters: readonly ChapterOutline[], front: readonly Clause[]) => [
	...front,
	...chapters.flatMap(({ sections }) => sections.flatMap(({ clauses }) => clauses))
];

const contents = fc.sample(anyContent, { numRuns: 250, seed: 4 });

const shortened = (content: AgreementContent): AgreementContent => ({
	...content,
	review: { ...content.review, documentForm: 'short' }
});

/** The outline ids of everything that some of the documents print. */
function printed(models: readonly ReturnType<typeof agreementOf>[]): ReadonlySet<string> {
	return new Set(
		models.flatMap((model) => blocksOf(model).map(({ id }) => id.split(':')[0] ?? ''))
	);
}

const unreached = (clauses: readonly Clause[], ids: ReadonlySet<string>) => [
	...new Set(clauses.map(({ id }) => id).filter((id) => !ids.has(id)))
];

describe('given agreements of every shape', () => {
	test('then every clause of the full form is printed in some of them', () => {
		const shaped = [goodContent, local, jointPart, between(municipality, police)];
		const open = [openAreas('a1'), openAreas('a1', 'a2')].map((facts) => agreementDocument(facts));
		const ids = printed([
			...[...contents, ...shaped].map((content) => agreementOf(content)),
			...open
		]);
		const clauses = clausesOf(agreementTexts.chapters, agreementTexts.front);
		expect(unreached(clauses, ids)).toEqual([]);
	}, 60_000);

	test('then every clause of the short form is printed in some of them', () => {
		const ids = printed(contents.map((content) => agreementOf(shortened(content))));
		expect(unreached(clausesOf(agreementTexts.short.chapters, []), ids)).toEqual([]);
	}, 60_000);

	test('then every clause of the action plan is printed in some of them', () => {
		const ids = printed([...contents, ownPlan].map((content) => planOf(content)));
		const clauses = clausesOf(actionPlanTexts.chapters, actionPlanTexts.front);
		expect(unreached(clauses, ids)).toEqual([]);
	}, 60_000);
});
