import { describe, expect, it } from 'vitest';
import { readWord } from '#lib/server/docx-reader/read-word.ts';
import { foreignFile, headingStyle, paragraph } from '../../../support/word-files/made.ts';

async function read(body: string, styles = '', more: Record<string, string> = {}) {
	const found = await readWord(foreignFile(body, styles, more));
	if (!found.ok) throw new Error(found.fault);
	return found.text;
}
const texts = async (body: string) => (await read(body)).paragraphs.map(({ text }) => text);
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const field = (code: string, result: string) =>
	`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe('the text of a Word file', () => {
	it('accepts what was changed with tracking', async () => {
		const inserted = `<w:p>${run('Vi ')}<w:ins>${run('ska ')}</w:ins><w:del><w:r><w:delText>kan </w:delText></w:r></w:del>${run('följa upp.')}</w:p>`;
		const joined = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('Ett ')}</w:p><w:p>${run('stycke.')}</w:p>`;
		const moved = `<w:p><w:moveFrom>${run('borta')}</w:moveFrom><w:moveTo>${run('här')}</w:moveTo></w:p>`;
		expect(await texts(inserted + joined + moved)).toEqual([
			'Vi ska följa upp.',
			'Ett stycke.',
			'här'
		]);
	});

	it('knows tabs, line breaks and hyphens', async () => {
		const signs = `<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r></w:p>`;
		expect(await texts(signs)).toEqual(['a\tb\nc-d']);
	});

	it('finds headings by style, also one that builds on another, and by level alone', async () => {
		const styles =
			headingStyle('R1', 1) +
			'<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Kommunens rubrik"/><w:basedOn w:val="R1"/></w:style>';
		const level = `<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr>${run('Två')}</w:p>`;
		const { paragraphs } = await read(
			paragraph('Ett', 'R1') + paragraph('Egen', 'Own') + level,
			styles
		);
		expect(paragraphs.map((found) => found.level)).toEqual([1, 1, 2]);
	});

	it('knows its table of contents, in a control or a field, and its page numbers', async () => {
		const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('Innehåll')}</w:sdtContent></w:sdt>`;
		const contents = `<w:p>${field(' TOC \\o "1-3" ', run('Syfte 2'))}</w:p>`;
		const page = `<w:p>${run('Sida ')}${field(' PAGE ', run('7'))}</w:p>`;
		const { paragraphs } = await read(control + contents + page);
		expect(paragraphs.map((found) => [found.text, found.contents ?? false])).toEqual([
			['Innehåll', true],
			['Syfte 2', true],
			['Sida ', false]
		]);
	});

	it('says where a cell stands, and reads text boxes once', async () => {
		const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
		const table = `<w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr><w:tr>${cell('c')}${cell('d')}</w:tr></w:tbl>`;
		const box = `<w:p><w:r><AlternateContent><Choice><w:drawing><w:txbxContent>${paragraph('ruta')}</w:txbxContent></w:drawing></Choice><Fallback><w:pict><w:txbxContent>${paragraph('ruta')}</w:txbxContent></w:pict></Fallback></AlternateContent></w:r></w:p>`;
		const { paragraphs } = await read(table + box);
		expect(paragraphs.filter(({ cell: place }) => place).map(({ cell: place }) => place)).toEqual([
			{ table: 0, row: 0, column: 0 },
			{ table: 0, row: 0, column: 1 },
			{ table: 0, row: 1, column: 0 },
			{ table: 0, row: 1, column: 1 }
		]);
		expect(paragraphs.filter(({ boxed }) => boxed).map(({ text }) => text)).toEqual(['ruta']);
	});

	it('reads comments, footnotes, headers and UTF-16', async () => {
		const text = await read(paragraph('a'), '', {
			'word/comments.xml': `<w:comments>${paragraph('Stämmer detta?')}</w:comments>`,
			'word/footnotes.xml': `<w:footnotes>${paragraph('Källa: Brå.')}</w:footnotes>`,
			'word/header1.xml': `<w:hdr><w:p>${run('Dnr 7')}<w:r><w:tab/></w:r>${run('Utkast')}</w:p></w:hdr>`
		});
		expect(text.comments).toEqual(['Stämmer detta?']);
		expect(text.footnotes).toEqual(['Källa: Brå.']);
		expect(text.furniture).toEqual(['Dnr 7', 'Utkast']);
	});
});
