import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '#lib/server/docx-reader/limits.ts';
import { readWord } from '#lib/server/docx-reader/read-word.ts';
import { foreignFile, paragraph } from '../../../support/word-files/made.ts';

const faultOf = async (file: Uint8Array) => {
	const read = await readWord(file);
	return read.ok ? 'read' : read.fault;
};
const body = paragraph('Syfte');
const withDocument = (xml: string) => foreignFile('', '', { 'word/document.xml': xml });

describe('a file that is no Word document', () => {
	it.each([
		['nothing', new Uint8Array(), 'notWord'],
		['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'notWord'],
		['a PDF', strToU8('%PDF-1.7\n'), 'pdf'],
		['Word 97 or a locked document', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'oldOrLocked'],
		['another zip', zipSync({ 'a.txt': strToU8('a') }), 'notWord'],
		['OpenDocument', zipSync({ mimetype: strToU8('application/vnd.oasis') }), 'openDocument'],
		['the start of a zip', strToU8('PK\u0003\u0004'), 'damaged']
	])('%s', async (_, file, fault) => {
		expect(await faultOf(file)).toBe(fault);
	});
});

describe('a file that wants too much', () => {
	it('a bomb is met while it is unpacked', async () => {
		const zeros = new Uint8Array(LIMITS.part + 1);
		const bomb = zipSync({ 'word/document.xml': [zeros, { level: 9 }] });
		expect(bomb.length).toBeLessThan(200_000);
		expect(await faultOf(bomb)).toMatch(/tooMuch|damaged/);
	});

	it('a bomb of well-formed text, also when the list of contents says it is small', async () => {
		const text = `<w:document xmlns:w="w"><w:body>${' '.repeat(LIMITS.part)}</w:body></w:document>`;
		const bomb = zipSync({ 'word/document.xml': [strToU8(text), { level: 1 }] });
		const view = new DataView(bomb.buffer);
		const list = bomb.length - 22 - 46 - 'word/document.xml'.length;
		expect(view.getUint32(list, true)).toBe(0x02014b50);
		view.setUint32(list + 24, 100, true);
		expect(await faultOf(bomb)).toBe('tooMuch');
	});

	it('ten thousand entries are refused before any is read', async () => {
		const many = Object.fromEntries(
			Array.from({ length: 10_000 }, (_, index) => [`word/${index}.xml`, new Uint8Array()])
		);
		expect(await faultOf(zipSync(many, { level: 0 }))).toBe('tooMuch');
	});

	it.each([
		['elements inside each other', '<w:p>'.repeat(LIMITS.depth + 1)],
		['paragraphs', '<w:p/>'.repeat(LIMITS.paragraphs + 1)],
		['letters', paragraph('x'.repeat(LIMITS.characters + 1))]
	])('%s', async (_, xml) => {
		expect(await faultOf(foreignFile(xml))).toBe('tooMuch');
	});
});

describe('a file that wants something from outside, or grows', () => {
	it.each([
		['entities in entities', '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><d>&b;</d>'],
		['a file on the server', '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/hostname">]><d>&a;</d>'],
		['an address', '<!DOCTYPE d SYSTEM "http://127.0.0.1:1/d.dtd"><d/>'],
		['an entity nobody declared', '<d>&a;</d>'],
		['a start without an end', '<d><e></d>'],
		['an encoding that is none', '\u0000\u0001<d/>']
	])('%s', async (_, xml) => {
		expect(await faultOf(withDocument(xml))).toBe('damaged');
	});
});

describe('a file that is cut or lies', () => {
	const whole = foreignFile(body);

	it('is damaged wherever it is cut', async () => {
		for (let length = 4; length < whole.length; length += 37)
			expect(await faultOf(whole.slice(0, length))).toBe('damaged');
	});

	it('a part that stands there twice is refused: programs differ in which they read', async () => {
		const file = zipSync({
			'word/document.xml': strToU8('<d/>'),
			'WORD/document.xml': strToU8('<d/>')
		});
		expect(await faultOf(file)).toBe('damaged');
	});

	it('an encrypted part says that the file is locked', async () => {
		const file = whole.slice();
		const view = new DataView(file.buffer);
		const list = view.getUint32(file.length - 6, true);
		view.setUint16(list + 8, 1, true);
		expect(await faultOf(file)).toBe('oldOrLocked');
	});

	it('damaged styles and properties leave the text', async () => {
		const file = foreignFile(body, '<w:style', {
			'docProps/custom.xml': '<',
			'customXml/item1.xml': ''
		});
		expect(await faultOf(file)).toBe('read');
	});
});
