import { expect, test } from 'vitest';
import type { AgreementFile } from '#lib/domain/agreement/export.ts';
import { makeDocuments } from '#lib/server/cli/make-documents.ts';
import { agreementFile } from '../../../support/agreement-file.ts';
import { emptyContent } from '../../../support/content.ts';
import { readDocx } from '../../../support/docx/reader.ts';

const today = '2026-11-22';

async function made(file: AgreementFile, final = false) {
	const result = await makeDocuments(file, { final, today });
	if (!result.ok) throw new Error(result.message);
	return result;
}

const headersOf = (bytes: Uint8Array) => readDocx(bytes).headers.join();

test('given the same agreement and date, then the same bytes', async () => {
	const [one, two] = await Promise.all([made(agreementFile), made(agreementFile)]);
	const names = one.files.map(({ name }) => name);
	expect(names.slice(0, 2)).toEqual(['overenskommelse.docx', 'atgardsplan.docx']);
	expect(names).toContain('kallelse-styrgruppen.docx');
	expect(new Set(names).size).toBe(names.length);
	one.files.forEach(({ bytes }, index) => {
		expect(Buffer.compare(bytes, two.files[index]?.bytes ?? new Uint8Array())).toBe(0);
	});
});

test('given an agreement in the making, then it is a draft until the final version is asked for', async () => {
	const draft = await made(agreementFile);
	expect(draft.edition).toBe('draft');
	expect(headersOf(draft.files[0]?.bytes ?? new Uint8Array())).toContain('UTKAST');
	const final = await made(agreementFile, true);
	expect(headersOf(final.files[0]?.bytes ?? new Uint8Array())).not.toContain('UTKAST');
});

test('given a decided agreement, then it is final without being asked for', async () => {
	expect((await made({ ...agreementFile, status: 'decided' })).edition).toBe('final');
});

test('given no purposes and areas, then no final version, but a draft', async () => {
	const bare = { ...agreementFile, content: emptyContent };
	const refused = await makeDocuments(bare, { final: true, today });
	expect(refused).toMatchObject({
		ok: false,
		message: expect.stringContaining('content.initiation.purposes: Skriv minst ett syfte.')
	});
	expect((await made({ ...bare, status: 'decided' })).edition).toBe('draft');
});
