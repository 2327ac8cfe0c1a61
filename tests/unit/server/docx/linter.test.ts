import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { createDocxWriter } from '#lib/server/docx/writer.ts';
import { hallstahammar } from '../../../support/docx/hallstahammar.ts';
import { lintDocx } from '../../../support/docx/lint.ts';
import { sdkErrors } from '../../../support/docx/validate.ts';

/** A change to one part of a good file, and what the linter must say about it. */
type Fault = readonly [said: string, part: string, from: string | RegExp, to: string];

const document = 'word/document.xml';
const faults: readonly Fault[] = [
	[
		'cell does not end with a paragraph',
		document,
		/<w:p>(?:(?!<w:p>).)*?<\/w:p><\/w:tc>/,
		'</w:tc>'
	],
	['row without cells', document, '</w:tr><w:tr>', '</w:tr><w:tr></w:tr><w:tr>'],
	['bookmark twice: k_summary', document, 'w:name="k_parties"', 'w:name="k_summary"'],
	['bookmark name: k_parties åäö', document, 'w:name="k_parties"', 'w:name="k_parties åäö"'],
	['unknown style Ghost', document, '<w:pStyle w:val="Clause"/>', '<w:pStyle w:val="Ghost"/>'],
	['unknown list 77', document, '<w:numId w:val="1"/>', '<w:numId w:val="77"/>'],
	[
		'w:t inside w:del',
		document,
		'<w:r><w:t>Parter</w:t></w:r>',
		'<w:del><w:r><w:t>Parter</w:t></w:r></w:del>'
	],
	[
		'link to nowhere: k_ghost',
		document,
		'w:hyperlink w:anchor="k_parties"',
		'w:hyperlink w:anchor="k_ghost"'
	],
	[
		'dirty field: Word asks',
		document,
		'<w:fldChar w:fldCharType="begin"/>',
		'<w:fldChar w:fldCharType="begin" w:dirty="true"/>'
	],
	['fields do not close', document, '<w:fldChar w:fldCharType="end"/>', ''],
	[
		'updateFields: Word asks',
		'word/settings.xml',
		'<w:compat>',
		'<w:updateFields w:val="true"/><w:compat>'
	],
	['dc:title twice', 'docProps/core.xml', '<dc:title>', '<dc:title>a</dc:title><dc:title>'],
	['no creator', 'docProps/core.xml', /<dc:creator>[^<]*/, '<dc:creator>Un-named'],
	['text is not in sv-SE', 'word/styles.xml', /<w:lang [^>]*>/, '<w:lang w:val="en-US"/>'],
	['heading 3 after 1', document, '<w:pStyle w:val="Heading2"/>', '<w:pStyle w:val="Heading3"/>'],
	['Heading1 has no outline level', 'word/styles.xml', '<w:outlineLvl w:val="0"/>', ''],
	['table without title and description', document, /<w:tblDescription [^>]*>/, ''],
	['table without a header row', document, '<w:tblHeader/>', ''],
	['empty cell', document, /<w:r><w:t>Kommunstyrelsen<\/w:t><\/w:r>/, ''],
	['merged cells', document, /(<w:tcW [^>]*>)/, '$1<w:gridSpan w:val="2"/>'],
	['picture without alternative text', document, /descr="[^"]*"/, 'descr=""'],
	[
		'empty paragraph as space',
		document,
		'<w:p><w:pPr><w:pStyle w:val="Caption"/>',
		'<w:p/><w:p><w:pPr><w:pStyle w:val="Caption"/>'
	],
	[
		'Clause is smaller than 8 points',
		'word/styles.xml',
		/(w:styleId="Clause".*?<w:sz w:val=")21/,
		'$114'
	],
	['paper is not A4', document, 'w:h="16838"', 'w:h="15840"']
];

describe('the house linter', () => {
	let good: Uint8Array;
	beforeAll(async () => {
		good = await createDocxWriter().write(hallstahammar());
	});

	const damaged = (part: string, from: string | RegExp, to: string) => {
		const parts = unzipSync(good);
		const before = strFromU8(parts[part] ?? new Uint8Array());
		const after = before.replace(from, to);
		if (after === before) throw new Error(`Nothing to damage in ${part}`);
		return zipSync({ ...parts, [part]: strToU8(after) });
	};

	it.each(faults)('finds: %s', (said, part, from, to) => {
		expect(lintDocx(damaged(part, from, to))).toContain(said);
	});

	it.each([
		['a tag that is not closed', '</w:body>', ''],
		['an ampersand', '<w:t>Parter', '<w:t>&'],
		['an attribute twice', '<w:tblHeader/>', '<w:tblHeader w:val="1" w:val="1"/>']
	])('refuses what is not XML: %s', (_, from, to) => {
		expect(() => lintDocx(damaged(document, from, to))).toThrow();
	});

	it('leaves to Microsoft what Microsoft finds', async () => {
		expect(
			await sdkErrors(damaged(document, '<w:jc w:val="right"/>', '<w:jc w:val="sideways"/>'))
		).not.toEqual([]);
	}, 60_000);
});
