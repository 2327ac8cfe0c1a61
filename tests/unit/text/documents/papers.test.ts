import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseAgreementFile } from '#lib/domain/agreement/export.ts';
import type { DocumentModel } from '#lib/domain/document/model.ts';
import { blockText, visibleText } from '#lib/domain/document/visible-text.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import { createDocxWriter } from '#lib/server/docx/writer.ts';
import { offeredDocuments } from '#lib/text/documents/kinds.ts';
import { paperContent } from '../../../support/content-papers.ts';
import { lintDocx } from '../../../support/docx/lint.ts';
import { readDocx } from '../../../support/docx/reader.ts';
import { sdkErrors } from '../../../support/docx/validate.ts';
import { blocksOf, factsOf } from '../../domain/document/documents.ts';
import { paperTexts } from './paper-texts.ts';

const { write } = createDocxWriter();

function fixture(name: string): DocumentFacts {
	const url = new URL(`../../../support/agreements/${name}.json`, import.meta.url);
	const parsed = parseAgreementFile(readFileSync(url, 'utf8'));
	if (!parsed.ok) throw new Error(`${name} is no agreement`);
	const { id, content, postponed, status } = parsed.file;
	return factsOf(content, { agreementId: id, postponed, status });
}

const cases: Readonly<Record<string, DocumentFacts>> = {
	hallstahammar: fixture('hallstahammar'),
	vasteras: fixture('vasteras'),
	gislaved: fixture('gislaved'),
	gotene: fixture('gotene'),
	everything: factsOf(paperContent)
};

interface Paper {
	readonly name: string;
	readonly model: DocumentModel;
}

/** Every new document of an agreement; drafts of some and finals of others, so that both are seen. */
function papers(name: string, facts: DocumentFacts): readonly Paper[] {
	const edition = name === 'gotene' || name === 'vasteras' ? 'draft' : 'final';
	const edited = { ...facts, edition } as const;
	return offeredDocuments(edited)
		.filter(({ kind }) => Object.hasOwn(paperTexts, kind.id))
		.map(({ kind, choice }) => ({
			name: `${kind.file} ${choice?.name ?? ''}`,
			model: kind.compose(edited, choice?.id)
		}));
}

describe.each(Object.entries(cases))('the papers of %s', (name, facts) => {
	const all = papers(name, facts);

	test('are the ones that the agreement holds enough for', () => {
		const kinds = new Set(all.map(({ model }) => model.kind));
		expect([...kinds]).toEqual([
			'memo',
			...(name === 'hallstahammar' ? [] : ['promise']),
			...(name === 'gotene' ? ['promiseResult'] : []),
			'publicVersion',
			'notice',
			'minutes'
		]);
		const forums = facts.content.structure.forums ?? [];
		expect(all.filter(({ model }) => model.kind === 'notice')).toHaveLength(forums.length);
	});

	test.each(all)(
		'$name is valid for Microsoft, clean for the house, and the same bytes twice',
		async ({ model }) => {
			const file = await write(model);
			expect(await sdkErrors(file)).toEqual([]);
			expect(lintDocx(file)).toEqual([]);
			expect(Buffer.compare(file, await write(model))).toBe(0);
		},
		60_000
	);

	test.each(all)('$name says nothing twice, and all of it reaches Word', async ({ model }) => {
		const texts = blocksOf(model)
			.filter(({ kind }) => kind === 'paragraph')
			.map(blockText)
			.filter((text) => !/^(Beslut, ansvarig|Anteckning|\S+ ansvarar\.)/.test(text));
		expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
		const { paragraphs } = readDocx(await write(model));
		const printed = paragraphs.map(({ text }) => text.replaceAll('\u00a0', ' '));
		for (const text of texts) expect(printed).toContain(text);
	});
});

/** Every text that somebody typed under a question, with its path. */
function* typed(node: unknown, path: string): Generator<readonly [path: string, text: string]> {
	if (typeof node === 'string') yield [path, node];
	else if (typeof node === 'object' && node !== null)
		for (const [key, value] of Object.entries(node)) yield* typed(value, `${path}.${key}`);
}

const isChoice =
	/\.(id|kind|cost|children|equality|decisionPath|forum|status|remote|items\.\d+|dissentParty)$|Date$|date$|Due$|due$|declineBy$|noticeSent$|approved$/;

describe('every answer asked for a paper is printed in it, once', () => {
	const facts = factsOf(paperContent);
	const { review, actionPlan, followUp } = paperContent;
	const textOf = (id: string) =>
		offeredDocuments(facts)
			.filter(({ kind, choice }) => kind.id === id && (!choice || choice.id === 'styr'))
			.map(({ kind, choice }) => visibleText(kind.compose(facts, choice?.id)))
			.join('\n');
	/** Said in more than one place, as each of them must stand alone: the body that decides, the unit, case numbers. */
	const often = [
		...['memo.receiver', 'memo.unit', 'memo.registryNumber', 'memo.implementer'],
		// In the proposal and among its consequences; in the list of decisions and above the decision.
		...['consequences.source', 'meeting.items.0.heading', 'meeting.items.2.heading'],
		'meeting.items.2.owner'
	];

	const asked = {
		memo: [
			...typed(review.memo, 'memo'),
			...typed(review.consequences, 'consequences'),
			...typed(review.casePreparation, 'preparation'),
			...typed(review.caseProposal, 'proposal'),
			...typed([review.caseSummary, review.caseAuthor], 'case')
		],
		promise: [...typed(actionPlan.promisePage, 'page')].filter(
			([path]) => !['page.effect', 'page.next', 'page.problem'].includes(path)
		),
		notice: [...typed(followUp.meetings?.[1], 'meeting')],
		minutes: [...typed(followUp.meetings?.[0], 'meeting')]
	};

	test.each(Object.entries(asked))('%s', (id, answers) => {
		const text = textOf(id).toLowerCase();
		const counts = answers
			.filter(([path]) => !isChoice.test(path) && !often.includes(path))
			.map(([path, answer]) => {
				const words = answer.toLowerCase().replace(/^att /, '').replace(/\.$/, '');
				return [path, text.split(words).length - 1];
			});
		expect(counts.filter(([, count]) => count !== 1)).toEqual([]);
		for (const path of often) {
			const [, answer] = answers.find(([at]) => at === path) ?? [];
			if (answer !== undefined) expect(text).toContain(answer.toLowerCase());
		}
	});
});
