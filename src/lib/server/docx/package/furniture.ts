import {
	BorderStyle,
	Footer,
	Header,
	PageNumber,
	Paragraph,
	Tab,
	TabStopType,
	TextRun
} from 'docx';
import type { IRunOptions, ParagraphChild } from 'docx';
import type { DocumentModel } from '#lib/domain/document/model.ts';
import { glue } from '#lib/text/typography.ts';
import { COLOUR } from '../look/colours.ts';
import type { PageLook } from '../look/page.ts';
import { STYLES } from '../look/styles.ts';
import type { StyleId } from '../look/styles.ts';
import { cleanText } from '../xml/clean.ts';
import { draftMark } from './draft-mark.ts';

const SEPARATOR = ' \u00b7 ';

const words = (text: string, look: IRunOptions = {}) =>
	new TextRun({ ...look, text: glue(cleanText(text).replace(/\n+/g, ' ')) });

interface LineOptions {
	readonly style: StyleId;
	readonly left: readonly ParagraphChild[];
	readonly right: readonly ParagraphChild[];
	readonly ruled?: boolean;
}

/** One line of a header or footer: something at the left margin and something at the right. */
function line(page: PageLook, { style, left, right, ruled }: LineOptions): Paragraph {
	return new Paragraph({
		style,
		tabStops: [{ type: TabStopType.RIGHT, position: page.textWidth }],
		...(ruled && {
			border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: COLOUR.rule, space: 5 } }
		}),
		children: [...left, new TextRun({ children: [new Tab()] }), ...right]
	});
}

const PAGE_NUMBER_LOOK = { size: STYLES.PageHead.size, bold: false, color: COLOUR.muted };

function pageOfPages({ labels }: DocumentModel): TextRun {
	const page = `${cleanText(labels.page)}\u00a0`;
	const of = ` ${cleanText(labels.of)}\u00a0`;
	return new TextRun({
		...PAGE_NUMBER_LOOK,
		children: [page, PageNumber.CURRENT, of, PageNumber.TOTAL_PAGES]
	});
}

/** Every page carries title or sender, case numbers, version, date and page x of y: a copied page can be filed. */
function header(model: DocumentModel, page: PageLook, first: boolean): Header {
	const { head } = model;
	const band = head.draft
		? [
				new Paragraph({
					style: 'DraftBand',
					children: [words(head.draft.band), draftMark(head.draft.word)]
				})
			]
		: [];
	const name = first
		? { style: 'Sender' as const, left: [words(head.senders.join(SEPARATOR))] }
		: {
				style: 'PageHead' as const,
				left: [words(head.shortTitle, { bold: true, color: COLOUR.ink })]
			};
	const version = [head.version, head.date].filter(Boolean).join(', ');
	return new Header({
		children: [
			...band,
			line(page, { ...name, right: [pageOfPages(model)] }),
			line(page, {
				style: 'PageHead',
				left: [words(head.caseNumbers.join(SEPARATOR))],
				right: [words(version)],
				ruled: true
			})
		]
	});
}

function footer({ head, labels }: DocumentModel, page: PageLook): Footer {
	const check = head.textCheck === undefined ? '' : `${labels.textCheck} ${head.textCheck}`;
	return new Footer({
		children: [
			line(page, { style: 'PageFoot', left: [words(head.documentType)], right: [words(check)] })
		]
	});
}

/** Headers and footers; the first page names the senders, the others the document. */
export function furniture(model: DocumentModel, page: PageLook) {
	return {
		headers: { first: header(model, page, true), default: header(model, page, false) },
		footers: { first: footer(model, page), default: footer(model, page) }
	};
}
