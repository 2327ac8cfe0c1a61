import { expect, test } from 'vitest';
import { documentKinds, offeredDocument, offeredDocuments } from '#lib/text/documents/kinds.ts';
import { emptyContent, goodContent } from '../../../support/content.ts';
import { factsOf } from '../../domain/document/documents.ts';

test('every kind has an id and a file of its own, safe in an address', () => {
	for (const of of ['id', 'file', 'name'] as const)
		expect(new Set(documentKinds.map((kind) => kind[of])).size).toBe(documentKinds.length);
	for (const { file } of documentKinds) expect(file).toMatch(/^[a-z0-9-]+$/);
});

test('an agreement without answers offers its own two documents and no paper', () => {
	const offered = offeredDocuments(factsOf(emptyContent)).map(({ kind }) => kind.id);
	expect(offered.slice(0, 2)).toEqual(['agreement', 'actionPlan']);
	for (const paper of ['memo', 'promise', 'promiseResult', 'publicVersion', 'notice', 'minutes'])
		expect(offered).not.toContain(paper);
});

test('a paper of a meeting is offered for each forum, and for nothing else', () => {
	const facts = factsOf(goodContent);
	expect(offeredDocument(facts, 'kallelse', 'styr')?.choice?.name).toBe('Styrgruppen');
	expect(offeredDocument(facts, 'kallelse')).toBeUndefined();
	expect(offeredDocument(facts, 'kallelse', 'nobody')).toBeUndefined();
	expect(offeredDocument(facts, 'overenskommelse', 'styr')).toBeUndefined();
});

test('what a kind composes says that it is of that kind', () => {
	const facts = factsOf(goodContent);
	for (const { kind, choice } of offeredDocuments(facts)) {
		const model = kind.compose(facts, choice?.id);
		expect([model.kind, model.orientation]).toEqual([kind.id, kind.orientation]);
	}
});
