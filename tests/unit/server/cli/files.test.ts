import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAgreement } from '#lib/server/cli/read-agreement.ts';
import { writeFiles } from '#lib/server/cli/write-files.ts';
import { agreementFile } from '../../../support/agreement-file.ts';

let folder: string;
const inFolder = (name: string) => join(folder, name);

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'overens-cli-'));
});
afterAll(async () => {
	await rm(folder, { recursive: true });
});

async function given(name: string, content: unknown): Promise<string> {
	const isRaw = typeof content === 'string' || content instanceof Uint8Array;
	await writeFile(inFolder(name), isRaw ? content : JSON.stringify(content));
	return inFolder(name);
}

async function saidOf(path: string): Promise<string> {
	const read = await readAgreement(path);
	return read.ok ? '' : read.message;
}

describe('reading an agreement', () => {
	test('given an exported file, then it is read whole', async () => {
		const read = await readAgreement(await given('good.json', agreementFile));
		expect(read).toMatchObject({
			ok: true,
			file: { id: 'agreement1', content: agreementFile.content }
		});
	});

	test.each([
		['notes.json', 'hej', 'är inte JSON'],
		['cut.json', JSON.stringify(agreementFile).slice(0, 300), 'är avklippt'],
		['other.json', '{"name":"x"}', 'är ingen överenskommelse'],
		['newer.json', { ...agreementFile, version: 99 }, 'nyare version'],
		['bytes.json', new Uint8Array([0xff, 0xfe, 0x00]), 'är inte en textfil'],
		['huge.json', ' '.repeat(21 * 1024 * 1024), 'är för stor']
	])('given %s, then it says why it cannot be read', async (name, content, reason) => {
		const said = await saidOf(await given(name, content));
		expect(said).toContain(name);
		expect(said).toContain(reason);
	});

	test('given values that are wrong, then each is named by its path in the file', async () => {
		const content = { initiation: { parties: [{ id: 'p1', kind: 'kingdom' }], title: 7 } };
		const said = await saidOf(await given('wrong.json', { ...agreementFile, content }));
		expect(said).toContain('content.initiation.parties[0].kind: Välj ett av alternativen.');
		expect(said).toContain('content.initiation.title: Skriv med bokstäver och siffror.');
	});

	test('given many values that are wrong, then the first are told and the rest counted', async () => {
		const purposes = Array.from({ length: 30 }, (_, index) => ({ id: `p${index}`, text: index }));
		const said = await saidOf(
			await given('many.json', { ...agreementFile, content: { initiation: { purposes } } })
		);
		expect(said.split('\n')).toHaveLength(22);
		expect(said).toContain('och 10 till');
	});

	test('given a file that is missing or a folder, then it says so', async () => {
		expect(await saidOf(inFolder('nowhere.json'))).toContain('finns inte');
		expect(await saidOf(folder)).toContain('är en mapp');
	});
});

describe('writing documents', () => {
	const files = [
		{ name: 'one.docx', bytes: new Uint8Array([1]) },
		{ name: 'two.docx', bytes: new Uint8Array([2]) }
	];

	test('given a folder that is not there, then it is made', async () => {
		const written = await writeFiles(inFolder('new/inner'), files);
		expect(written.ok).toBe(true);
		expect(await readdir(inFolder('new/inner'))).toEqual(['one.docx', 'two.docx']);
		expect([...(await readFile(inFolder('new/inner/two.docx')))]).toEqual([2]);
	});

	test('given a file with the name of the folder, then it says so', async () => {
		expect(await writeFiles(await given('taken', 'x'), files)).toMatchObject({
			ok: false,
			message: expect.stringContaining('det finns en fil med det namnet')
		});
	});

	test('given a folder with the name of a document, then no half document is left', async () => {
		await mkdir(inFolder('busy/two.docx/inside'), { recursive: true });
		const written = await writeFiles(inFolder('busy'), files);
		expect(written).toMatchObject({
			ok: false,
			message: expect.stringContaining('Det går inte att skriva i mappen')
		});
		expect((await readdir(inFolder('busy'))).filter((name) => name.endsWith('.part'))).toEqual([]);
	});
});
