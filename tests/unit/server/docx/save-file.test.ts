import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '#lib/domain/import/hand-changes.ts';
import { parseCarried } from '#lib/domain/import/carried.ts';
import { linesOf } from '#lib/domain/import/lines.ts';
import type { DocumentModel } from '#lib/domain/document/model.ts';
import { readWord } from '#lib/server/docx-reader/read-word.ts';
import { withTextCheck } from '#lib/server/docx/text-check.ts';
import { createDocxWriter } from '#lib/server/docx/writer.ts';
import { actionPlanDocument, agreementDocument } from '#lib/text/documents/compose.ts';
import { anyModel } from '../../../support/docx/arbitrary.ts';
import { lintDocx } from '../../../support/docx/lint.ts';
import { openDocx } from '../../../support/docx/package.ts';
import { readDocx } from '../../../support/docx/reader.ts';
import { sdkErrors } from '../../../support/docx/validate.ts';
import { factsOf, fixture, saveFile } from '../../../support/word-files/made.ts';

const names = ['hallstahammar', 'vasteras', 'gislaved', 'gotene'] as const;
const kinds = ['agreement', 'actionPlan'] as const;

async function textOf(file: Uint8Array) {
	const read = await readWord(file);
	if (!read.ok) throw new Error(read.fault);
	return read.text;
}

const said = (model: DocumentModel) => linesOf(model).map(({ text }) => text);

describe('a document that is the save file', () => {
	it.each(names)(
		'is valid for Microsoft, clean, and the same twice: %s',
		async (name) => {
			for (const kind of kinds) {
				const file = await saveFile(fixture(name), kind);
				expect(await sdkErrors(file)).toEqual([]);
				expect(lintDocx(file)).toEqual([]);
				expect(Buffer.from(await saveFile(fixture(name), kind)).equals(file)).toBe(true);
			}
		},
		60_000
	);

	it.each(names)('is read back as the lines it was written with: %s', async (name) => {
		for (const edition of ['draft', 'final'] as const) {
			const facts = factsOf(fixture(name), { edition });
			const agreement = await textOf(await saveFile(fixture(name), 'agreement', { edition }));
			expect(readLines(agreement)).toEqual(said(agreementDocument(facts)));
			const plan = await textOf(await saveFile(fixture(name), 'actionPlan', { edition }));
			expect(readLines(plan)).toEqual(said(actionPlanDocument(facts)));
		}
	});

	it('is read back as its lines, whatever is typed into it', async () => {
		await fc.assert(
			fc.asyncProperty(anyModel, async (model) => {
				const text = await textOf(await createDocxWriter().write(model));
				expect(readLines(text)).toEqual(said(model));
			}),
			{ numRuns: 60, seed: 20230196 }
		);
	}, 60_000);

	it('carries the answers twice, as a part and in its properties', async () => {
		const file = fixture('hallstahammar');
		const text = await textOf(await saveFile(file));
		const carried = parseCarried(text.carried ?? '');
		expect(carried).toMatchObject({ kind: 'agreement', edition: 'draft', today: '2026-11-22' });
		expect(carried?.file.content.initiation.purposes).toEqual(file.content.initiation.purposes);
		const { properties } = readDocx(await saveFile(file));
		const pieces = [...properties].filter(([name]) => name.startsWith('Överensdata '));
		expect(pieces.length).toBeGreaterThan(10);
		expect(pieces.filter(([, value]) => value.length > 255)).toEqual([]);
	});

	it('says the same in its footer before and after the decision, and something else when a word is another', () => {
		const file = fixture('vasteras');
		const check = (more = {}, content = file.content) =>
			withTextCheck(agreementDocument(factsOf({ ...file, content }, more))).head.textCheck;
		expect(check()).toMatch(/^[0-9A-F]{4} [0-9A-F]{4} [0-9A-F]{4}$/);
		expect(check({ edition: 'final', today: '2027-01-31' })).toBe(check());
		const other = { ...file.content.initiation, vision: 'Alla är trygga.' };
		expect(check({}, { ...file.content, initiation: other })).not.toBe(check());
	});

	it('carries nothing that is never printed', async () => {
		const file = fixture('hallstahammar');
		const secret = 'Hemlig anteckning';
		const { initiation, review } = file.content;
		const content = {
			...file.content,
			initiation: {
				...initiation,
				actors: initiation.actors?.map((actor) => ({ ...actor, representative: secret }))
			},
			review: { ...review, fileNotes: [{ id: 'n1', text: secret, from: secret }] }
		};
		const parts = openDocx(await saveFile({ ...file, content }));
		expect([...parts].flatMap(([name, part]) => (part.includes(secret) ? [name] : []))).toEqual([]);
		const carried = (await textOf(await saveFile({ ...file, content }))).carried ?? '';
		expect(carried).not.toContain('Hemlig');
		expect(carried).not.toContain('fileNotes');
	});
});
