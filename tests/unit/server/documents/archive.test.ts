import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { archiveOf } from '#lib/server/documents/archive.ts';
import { asciiName } from '#lib/server/http/file-name.ts';
import { given, newAgreement, ready } from '../../../support/agreement.ts';

const now = '2026-11-22T10:00:00Z';

test('every document once, under names that say what they are, listed with a check sum', async () => {
	const { zip } = await archiveOf(given(...ready), 'final', now);
	const files = unzipSync(zip);
	const names = Object.keys(files);
	const contents = strFromU8(files['00_innehall.txt'] ?? new Uint8Array());

	expect(names.slice(0, 4).map((name) => name.replace(/_2026-11-22_v1/, ''))).toEqual([
		'00_innehall.txt',
		'overenskommelse_slutlig.docx',
		'atgardsplan_slutlig.docx',
		'atgardsplan_slutlig.xlsx'
	]);
	for (const [name, bytes] of Object.entries(files).slice(1)) {
		expect(name).toMatch(/^[A-Za-z0-9_-]+\.(docx|xlsx)$/);
		expect(contents).toContain(name);
		expect(contents).toContain(createHash('sha256').update(bytes).digest('hex'));
	}
});

test('same answers and day, same bytes', async () => {
	const [first, second] = [
		await archiveOf(given(...ready), 'draft', now),
		await archiveOf(given(...ready), 'draft', now)
	];
	expect(second.name).toBe(first.name);
	expect(Buffer.from(second.zip).equals(first.zip)).toBe(true);
});

test('a document that cannot be final is a draft, and its name says so', async () => {
	const { zip } = await archiveOf(newAgreement(), 'final', now);
	expect(Object.keys(unzipSync(zip))).toContain('overenskommelse_2026-11-22_v1_utkast.docx');
});

test('what holds working notes is not in it', async () => {
	const { zip } = await archiveOf(given(...ready), 'draft', now);
	expect(Object.keys(unzipSync(zip)).filter((name) => name.endsWith('.json'))).toEqual([]);
});

test('PDF beside each Word file where they are made', async () => {
	const pdf = new Uint8Array([37, 80, 68, 70]);
	const { zip, name } = await archiveOf(given(...ready), 'draft', now, () => Promise.resolve(pdf));
	const names = Object.keys(unzipSync(zip));
	const words = names.filter((file) => file.endsWith('.docx'));

	expect(words.every((word) => names.includes(word.replace(/docx$/, 'pdf')))).toBe(true);
	expect(name.split('_')[0]).toBe(asciiName(name.split('_')[0] ?? ''));
});
