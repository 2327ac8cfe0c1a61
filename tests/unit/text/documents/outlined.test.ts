import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentModel } from '#lib/domain/document/model.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import { visibleText } from '#lib/domain/document/visible-text.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { offeredDocuments } from '#lib/text/documents/kinds.ts';
import { paperContent } from '../../../support/content-papers.ts';
import { anyContent } from '../../domain/document/any-content.ts';
import { blocksOf, factsOf } from '../../domain/document/documents.ts';
import { between, municipality, police } from '../../domain/document/shapes.ts';
import {
	clausesOf,
	ownPlaceholders,
	paperTexts,
	placeholdersIn,
	type PaperId
} from './paper-texts.ts';

const contents = fc.sample(anyContent, { numRuns: 250, seed: 11 });
const isPaper = (id: string): id is PaperId => Object.hasOwn(paperTexts, id);

function papersOf(
	content: AgreementContent,
	more: Partial<DocumentFacts> = {}
): readonly DocumentModel[] {
	const facts = factsOf(content, more);
	return offeredDocuments(facts)
		.filter(({ kind }) => isPaper(kind.id))
		.map(({ kind, choice }) => kind.compose(facts, choice?.id));
}

/** Cases that a random agreement seldom holds: no promise kept, a party away, an empty meeting, a citizen's proposal. */
const shaped: readonly AgreementContent[] = [
	paperContent,
	between(municipality, police),
	...(['revised', 'extension', 'termination', 'own_plan', 'citizen_proposal'] as const).map(
		(kind): AgreementContent => ({
			...paperContent,
			review: { ...paperContent.review, memo: { ...paperContent.review.memo, kind } }
		})
	),
	{
		...paperContent,
		review: {
			...paperContent.review,
			memo: { ...paperContent.review.memo, kind: 'citizen_proposal' },
			citizenProposal: {
				...paperContent.review.citizenProposal,
				already: 'ordningsvakter går varje fredag'
			}
		}
	},
	{
		...paperContent,
		followUp: {
			...paperContent.followUp,
			deviations: [
				{
					id: 'd1',
					undertaking: paperContent.mandate.undertakings?.[0]?.id,
					reason: 'tjänsten är vakant',
					decidedBy: 'styr',
					decision: 'en ersättare utses',
					date: '2026-10-05'
				}
			],
			meetings: paperContent.followUp.meetings?.slice(0, 1).map((meeting) => ({
				...meeting,
				present: ['utbildningschefen'],
				deputies: [],
				dissentParty: 'polis'
			}))
		}
	}
];

const manyPromises: AgreementContent = {
	...paperContent,
	actionPlan: {
		...paperContent.actionPlan,
		measures: Array.from({ length: 7 }, (_, index) => ({
			id: `m${index}`,
			title: `Åtgärd ${index}`,
			isPromise: true,
			promiseWording: `göra sak ${index}`
		}))
	}
};

const models = [
	...[...shaped, manyPromises, ...contents].flatMap((content) => papersOf(content)),
	...papersOf(paperContent, { postponed: { 'mandate.escalation': { date: '2027-03-31' } } })
];
const ofKind = (kind: PaperId) => models.filter((model) => model.kind === kind);

describe.each(Object.keys(paperTexts).filter(isPaper))('the outline of %s', (kind) => {
	test('every placeholder has words', () => {
		const texts = paperTexts[kind];
		const known = { ...texts.resolvers, ...texts.macros };
		const engine = ['openCount', 'openPointRefs', 'plannedCount', 'plannedAreasCount'];
		const unknown = [...placeholdersIn(texts)].filter(
			(name) => !Object.hasOwn(known, name) && !name.startsWith('ref.') && !engine.includes(name)
		);
		expect(unknown).toEqual([]);
	});

	test('every clause is printed in some agreement', () => {
		const printed = new Set(
			ofKind(kind).flatMap((model) => blocksOf(model).map(({ id }) => id.split(':')[0] ?? ''))
		);
		const ids = clausesOf(paperTexts[kind]).map(({ id }) => id);
		expect(ids.filter((id) => !printed.has(id))).toEqual([]);
	});

	test('no chapter is empty, nothing is said of a value that is not there', () => {
		for (const model of ofKind(kind)) {
			for (const { heading, blocks } of model.chapters) {
				expect(heading.trim()).not.toBe('');
				expect(blocks.some((block) => block.kind !== 'heading')).toBe(true);
			}
			const text = visibleText(model);
			expect(text).not.toMatch(/[{}]|undefined|null|NaN|\[object/);
			expect(text).not.toMatch(/\.\.(?!\.)| {2}| [.,;:]/);
		}
	});

	test('no id stands twice, as bookmarks hang on them', () => {
		for (const model of ofKind(kind)) {
			const ids = blocksOf(model).map(({ id }) => id);
			expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
		}
	});
});

test('no placeholder is made that no outline uses', () => {
	for (const [placeholders, documents] of ownPlaceholders) {
		const used = new Set(documents.flatMap((texts) => [...placeholdersIn(texts)]));
		expect(Object.keys(placeholders).filter((name) => !used.has(name))).toEqual([]);
	}
});
