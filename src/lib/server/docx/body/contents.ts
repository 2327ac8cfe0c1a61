import type { Chapter, DocumentModel } from '#lib/domain/document/model.ts';
import { STYLES } from '../look/styles.ts';
import { lineHeight } from '../measure/arial.ts';
import { firstFilled, NO_WORDS } from '../xml/clean.ts';
import { inline } from './inline.ts';
import type { Sheet } from './sheet.ts';

/** Twips to the headings, after the numbers. */
const HEADINGS_AT = 567;

const field = (type: 'begin' | 'separate' | 'end') =>
	`<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string) =>
	`<w:r><w:instrText xml:space="preserve"> ${text} </w:instrText></w:r>`;
const TAB = '<w:r><w:tab/></w:r>';

function entry(
	{ links, page }: Sheet,
	chapter: Chapter,
	pageNumber: number,
	before: string,
	after: string,
	close: boolean
): string {
	const anchor = links.anchor(chapter.id) ?? '';
	const words = (text: string) => inline(links, [{ text }]);
	const number = chapter.number === undefined ? '' : words(chapter.number) + TAB;
	const stop = chapter.number === undefined ? '' : `<w:tab w:val="left" w:pos="${HEADINGS_AT}"/>`;
	const reference =
		field('begin') +
		instruction(`PAGEREF ${anchor} \\h`) +
		field('separate') +
		words(`${pageNumber}`) +
		field('end');
	return (
		`<w:p><w:pPr><w:pStyle w:val="TOC1"/>${after ? '' : '<w:keepNext/>'}<w:tabs>${stop}` +
		`<w:tab w:val="right" w:leader="dot" w:pos="${page.textWidth}"/></w:tabs>${close ? CLOSE_XML : ''}</w:pPr>${before}` +
		`<w:hyperlink w:anchor="${anchor}" w:history="1">${number}${words(firstFilled(chapter.heading, NO_WORDS))}${TAB}${reference}</w:hyperlink>` +
		`${after}</w:p>`
	);
}

/** On the first page as usual, there with the lines close together, or on the next page. */
export type ContentsSetting = 'usual' | 'close' | 'apart';

const CLOSE = { after: 0, line: 240 };
const CLOSE_XML = `<w:spacing w:after="${CLOSE.after}" w:line="${CLOSE.line}" w:lineRule="auto"/>`;
const ON_NEW_PAGE = '<w:pageBreakBefore/><w:spacing w:before="0"/>';

/**
 * The chapters with their page numbers, as a real table of contents that Word can update on demand. The numbers
 * are written and no field is marked dirty, so nobody is asked anything when the file opens.
 * @param pages page number by chapter id
 */
export function contentsXml(
	sheet: Sheet,
	pages: ReadonlyMap<string, number>,
	setting: ContentsSetting
): string {
	const { chapters, labels } = sheet.model;
	const start = field('begin') + instruction('TOC \\o "1-1" \\h \\z') + field('separate');
	const entries = chapters.map((chapter, i) =>
		entry(
			sheet,
			chapter,
			pages.get(chapter.id) ?? 1,
			i === 0 ? start : '',
			i === chapters.length - 1 ? field('end') : '',
			setting === 'close'
		)
	);
	return (
		'<w:sdt><w:sdtPr><w:id w:val="20230196"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>' +
		'<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>' +
		`<w:p><w:pPr><w:pStyle w:val="ContentsHeading"/>${setting === 'apart' ? ON_NEW_PAGE : ''}</w:pPr>${inline(sheet.links, [{ text: labels.contents }])}</w:p>` +
		`${entries.join('')}</w:sdtContent></w:sdt>`
	);
}

/** Twips; one line a chapter. */
export function contentsHeight({ chapters }: DocumentModel, setting: ContentsSetting): number {
	const heading = STYLES.ContentsHeading;
	const line = setting === 'close' ? { ...STYLES.TOC1, ...CLOSE } : STYLES.TOC1;
	return (
		(heading.after ?? 0) +
		lineHeight(heading.size, heading.line) +
		chapters.length * (lineHeight(line.size, line.line) + (line.after ?? 0))
	);
}
