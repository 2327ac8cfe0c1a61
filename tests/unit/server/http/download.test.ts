import { describe, expect, test } from 'vitest';
import { parseAgreementFile } from '#lib/domain/agreement/export.ts';
import { downloadOf, isDownload } from '#lib/server/http/download.ts';
import { fileJsonSchema } from '#lib/server/http/json-schema.ts';
import { given, newAgreement, ready } from '../../../support/agreement.ts';

const now = '2026-11-22T08:00:00.000Z';
const state = given(...ready, {
	type: 'setAnswer',
	path: 'initiation.title',
	value: 'Samverkansöverenskommelse för Hallstahammar'
});

describe('files to take along', () => {
	test.each([
		['overenskommelse.docx', 'draft', 'overenskommelse-hallstahammar-utkast-2026-11-22.docx'],
		['overenskommelse.docx', 'final', 'overenskommelse-hallstahammar-slutlig-2026-11-22.docx'],
		['atgardsplan.docx', 'draft', 'atgardsplan-hallstahammar-utkast-2026-11-22.docx']
	] as const)(
		'%s as %s is a Word file with the title in its name',
		async (wanted, edition, name) => {
			const file = await downloadOf(state, { file: wanted, edition }, now);

			if (typeof file === 'string') throw new Error('held back');
			expect(file.headers['content-disposition']).toContain(`filename="${name}"`);
			expect(file.headers['content-type']).toContain('wordprocessingml');
			expect(String.fromCharCode(...(file.body.slice(0, 2) as Uint8Array))).toBe('PK');
		}
	);

	test('everything as .json opens again with nothing lost', async () => {
		const file = await downloadOf(state, { file: 'overenskommelse.json', edition: 'draft' }, now);

		if (typeof file === 'string' || typeof file.body !== 'string') throw new Error('no text');
		const parsed = parseAgreementFile(file.body);
		expect(parsed).toMatchObject({ ok: true, file: { content: state.content } });
	});

	test('the final version is held back without purposes and areas, the draft never', async () => {
		const empty = newAgreement();
		const file = 'overenskommelse.docx';
		expect(await downloadOf(empty, { file, edition: 'final' }, now)).toBe('blocked');
		expect(await downloadOf(empty, { file, edition: 'draft' }, now)).not.toBe('blocked');
	});

	test('other names are no files', () => {
		for (const name of ['overenskommelse.pdf', 'toString', '../x'])
			expect(isDownload(name)).toBe(false);
	});
});

describe('the JSON Schema of the file', () => {
	test('is made from the schema that reads it', () => {
		const schema = JSON.parse(fileJsonSchema());

		expect(schema.$schema).toContain('2020-12');
		expect(schema.properties.format.const).toBe('overens-agreement');
		expect(Object.keys(schema.properties.content.properties)).toContain('initiation');
	});
});
