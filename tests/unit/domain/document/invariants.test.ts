import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentModel } from '#lib/domain/document/model.ts';
import { visibleText } from '#lib/domain/document/visible-text.ts';
import { anyContent, anyPostponed } from './any-content.ts';
import { agreementOf, blocksOf, planOf, runsOf } from './documents.ts';

const runs = { numRuns: 80, seed: 20231 };

/** Everything that is wrong with a document, in words; empty for a sound one. */
function faultsIn(model: DocumentModel): readonly string[] {
	const text = visibleText(model);
	const blocks = blocksOf(model);
	const ids = blocks.map(({ id }) => id).concat(model.chapters.map(({ id }) => id));
	const pieces = blocks.flatMap((block) => runsOf(block).map((runs) => ({ id: block.id, runs })));
	return [
		...[...text.matchAll(/.*[{}].*/g)].map(([line]) => `left unfilled: ${line}`),
		...[...text.matchAll(/.*(?<!\.)\.\.(?!\.).*/g)].map(([line]) => `two full stops: ${line}`),
		...[...text.matchAll(/.*\S {2}\S.*/g)].map(([line]) => `two spaces: ${line}`),
		...[...text.matchAll(/.*(undefined|NaN|\[object).*/g)].map(([line]) => `not words: ${line}`),
		...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `twice: ${id}`),
		...pieces.filter(({ runs }) => runs.length === 0).map(({ id }) => `nothing said: ${id}`),
		...pieces
			.filter(({ runs }) => runs.some((run) => run.text === ''))
			.map(({ id }) => `empty run: ${id}`),
		...pieces
			.flatMap(({ runs }) => runs)
			.filter(({ refersTo }) => refersTo !== undefined && !ids.includes(refersTo))
			.map(({ text: said, refersTo }) => `leads nowhere: ${said} (${refersTo})`),
		...blocks
			.flatMap((block) => (block.kind === 'table' ? [block] : []))
			.filter(({ rows, columns }) => rows.some(({ cells }) => cells.length !== columns.length))
			.map(({ id }) => `ragged table: ${id}`),
		...blocks
			.flatMap((block) => (block.kind === 'table' ? [block] : []))
			.filter(({ rows }) => rows.some(({ cells }) => cells.some((cell) => cell.length === 0)))
			.map(({ id }) => `empty cell: ${id}`)
	];
}

const slow = 60_000;

describe('given any answers, some of them decided later', () => {
	test(
		'then the agreement is whole: nothing unfilled, doubled or leading nowhere',
		() => {
			fc.assert(
				fc.property(anyContent, anyPostponed, (content, postponed) => {
					expect(faultsIn(agreementOf(content, { postponed }))).toEqual([]);
				}),
				runs
			);
		},
		slow
	);

	test(
		'then the action plan is whole',
		() => {
			fc.assert(
				fc.property(anyContent, anyPostponed, (content, postponed) => {
					expect(faultsIn(planOf(content, { postponed }))).toEqual([]);
				}),
				runs
			);
		},
		slow
	);

	test(
		'then the same answers give the same document',
		() => {
			fc.assert(
				fc.property(anyContent, (content) => {
					expect(agreementOf(content)).toEqual(agreementOf(structuredClone(content)));
				}),
				{ ...runs, numRuns: 20 }
			);
		},
		slow
	);
});
