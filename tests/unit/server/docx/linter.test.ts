import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { createDocxWriter } from '#lib/server/docx/writer.ts';
import { hallstahammar } from '../../../support/docx/hallstahammar.ts';
import { lintDocx as lint, lintRuleIds } from '#lib/server/docx/lint/lint.ts';
import { findingText } from '#lib/text/accessibility/finding.ts';
import { lintDocx } from '../../../support/docx/lint.ts';
import { sdkErrors } from '../../../support/docx/validate.ts';

/** A change to one part of a good file, and what the linter must say about it. */
type Fault = readonly [said: string, part: string, from: string | RegExp, to: string];

const document = 'word/document.xml';
const faults: readonly Fault[] = [
	['cellParagraph', document, /<w:p>(?:(?!<w:p>).)*?<\/w:p><\/w:tc>/, '</w:tc>'],
	['rowCells', document, '</w:tr><w:tr>', '</w:tr><w:tr></w:tr><w:tr>'],
	['bookmarkOnce: k_summary', document, 'w:name="k_parties"', 'w:name="k_summary"'],
	['bookmarkName: k_parties åäö', document, 'w:name="k_parties"', 'w:name="k_parties åäö"'],
	['styleKnown: Ghost', document, '<w:pStyle w:val="Clause"/>', '<w:pStyle w:val="Ghost"/>'],
	['listKnown: 77', document, '<w:numId w:val="1"/>', '<w:numId w:val="77"/>'],
	[
		'deletedText',
		document,
		'<w:r><w:t>Parter</w:t></w:r>',
		'<w:del><w:r><w:t>Parter</w:t></w:r></w:del>'
	],
	[
		'linkLeads: k_ghost',
		document,
		'w:hyperlink w:anchor="k_parties"',
		'w:hyperlink w:anchor="k_ghost"'
	],
	[
		'fieldsClean',
		document,
		'<w:fldChar w:fldCharType="begin"/>',
		'<w:fldChar w:fldCharType="begin" w:dirty="true"/>'
	],
	['fieldsClosed', document, '<w:fldChar w:fldCharType="end"/>', ''],
	['noUpdate', 'word/settings.xml', '<w:compat>', '<w:updateFields w:val="true"/><w:compat>'],
	['propertyOnce: dc:title', 'docProps/core.xml', '<dc:title>', '<dc:title>a</dc:title><dc:title>'],
	['creator', 'docProps/core.xml', /<dc:creator>[^<]*/, '<dc:creator>Un-named'],
	['language', 'word/styles.xml', /<w:lang [^>]*>/, '<w:lang w:val="en-US"/>'],
	['headingOrder', document, '<w:pStyle w:val="Heading2"/>', '<w:pStyle w:val="Heading3"/>'],
	['headingLevels: Heading1', 'word/styles.xml', '<w:outlineLvl w:val="0"/>', ''],
	['tableDescribed', document, /<w:tblDescription [^>]*>/, ''],
	['tableHeader', document, '<w:tblHeader/>', ''],
	['tableEmptyCell', document, /<w:r><w:t>Kommunstyrelsen<\/w:t><\/w:r>/, ''],
	['tableMerged', document, /(<w:tcW [^>]*>)/, '$1<w:gridSpan w:val="2"/>'],
	['pictureDescribed', document, /descr="[^"]*"/, 'descr=""'],
	[
		'emptyParagraph',
		document,
		'<w:p><w:pPr><w:pStyle w:val="Caption"/>',
		'<w:p/><w:p><w:pPr><w:pStyle w:val="Caption"/>'
	],
	['typeSize: Clause', 'word/styles.xml', /(w:styleId="Clause".*?<w:sz w:val=")21/, '$114'],
	[
		'contrast: CCCCCC FFFFFF',
		'word/styles.xml',
		/(w:styleId="Clause".*?<w:rPr>)/,
		'$1<w:color w:val="CCCCCC"/>'
	],
	['rowColumns', document, /<w:gridCol [^>]*>/, ''],
	['tableFollowed', document, /<\/w:tbl><w:p>.*?<\/w:p>/, '</w:tbl>'],
	[
		'headingWords',
		document,
		/(<w:pStyle w:val="Heading1"\/>.*?)<w:r><w:t[^>]*>[^<]*<\/w:t><\/w:r>/,
		'$1'
	],
	[
		'linkWords',
		document,
		/(<w:hyperlink [^>]*>)(?:(?!<\/w:hyperlink>).)*/,
		'$1<w:r><w:t>här</w:t></w:r>'
	],
	['title', 'docProps/core.xml', /<dc:title>[^<]*/, '<dc:title>'],
	['tableNested', document, '</w:tcPr><w:p>', '</w:tcPr><w:tbl><w:tblPr/></w:tbl><w:p>'],
	['tableFixed', document, '<w:tblLayout w:type="fixed"/>', ''],
	[
		'controlOnce: 20230196',
		document,
		'<w:sdt>',
		'<w:sdt><w:sdtPr><w:id w:val="20230196"/></w:sdtPr></w:sdt><w:sdt>'
	],
	['changeOnce: 7', document, '<w:r><w:t>Parter</w:t></w:r>', '<w:ins w:id="7"/><w:ins w:id="7"/>'],
	['drawingOnce', document, /(<wp:docPr [^>]*\/>)/, '$1$1'],
	['dataPart: customXml/item1.xml', 'customXml/item1.xml', /^$/, '<data/>'],
	[
		'comments',
		document,
		'<w:r><w:t>Parter',
		'<w:r><w:commentReference w:id="0"/></w:r><w:r><w:t>Parter'
	],
	[
		'footnotes',
		document,
		'<w:r><w:t>Parter',
		'<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>Parter'
	],
	['lineHeight: 288', 'word/styles.xml', / w:lineRule="auto"/, ''],
	['wordVersion', 'word/settings.xml', 'w:val="15"', 'w:val="12"'],
	['paper', document, 'w:h="16838"', 'w:h="15840"']
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
		expect(lintDocx(damaged(part, from, to)).join('\n')).toContain(said);
	});

	it.each([
		['a tag that is not closed', '</w:body>', ''],
		['an ampersand', '<w:t>Parter', '<w:t>&'],
		['an attribute twice', '<w:tblHeader/>', '<w:tblHeader w:val="1" w:val="1"/>']
	])('refuses what is not XML: %s', (_, from, to) => {
		expect(() => lintDocx(damaged(document, from, to))).toThrow();
	});

	it('says where, in the words of the document', () => {
		const file = damaged(document, '<w:tblHeader/>', '');
		const [finding] = lint(file);
		expect(finding).toMatchObject({ rule: 'tableHeader', place: { words: expect.any(String) } });
		expect(finding && findingText(finding.rule, finding.found)).toBe('En tabell saknar rubrikrad.');
	});

	it('is shown to find a fault by every rule', () => {
		const found = new Set(faults.map(([said]) => said.split(':')[0]));
		expect(lintRuleIds.filter((rule) => !found.has(rule))).toEqual([]);
	});

	it('leaves to Microsoft what Microsoft finds', async () => {
		expect(
			await sdkErrors(damaged(document, '<w:jc w:val="right"/>', '<w:jc w:val="sideways"/>'))
		).not.toEqual([]);
	}, 60_000);
});
