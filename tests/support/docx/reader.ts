import { createNumbers } from './numbers.ts';
import { openDocx, part } from './package.ts';
import { all, child, elements, w } from '#lib/server/docx/xml/tree.ts';
import type { XmlElement } from '#lib/server/docx/xml/tree.ts';

export interface ReadParagraph {
	readonly style: string;
	readonly text: string;
	/** What Word's own counting prints before the paragraph. */
	readonly number?: string;
	readonly bookmarks: readonly string[];
	readonly linksTo: readonly string[];
}

export interface ReadTable {
	readonly caption: string;
	readonly description: string;
	/** Rows of cells of paragraphs; the first row is the head when `head` is set. */
	readonly rows: readonly (readonly (readonly string[])[])[];
	readonly head: boolean;
	readonly widths: readonly number[];
}

export interface ReadDocx {
	/** Everything in reading order, table cells included, pictures' words not. */
	readonly paragraphs: readonly ReadParagraph[];
	readonly tables: readonly ReadTable[];
	readonly contents: readonly string[];
	readonly pictureWords: readonly string[];
	readonly headers: readonly string[];
	readonly footers: readonly string[];
	readonly properties: ReadonlyMap<string, string>;
}

/** Visible text: no-break spaces as spaces, line breaks as `\n`, tabs as `\t`, no field codes. */
function visibleText(paragraph: XmlElement): string {
	let text = '';
	const visit = (element: XmlElement) => {
		for (const inner of elements(element)) {
			if (inner.name === 'w:t') text += inner.children.join('');
			else if (inner.name === 'w:br') text += '\n';
			else if (inner.name === 'w:tab' && element.name === 'w:r') text += '\t';
			else if (inner.name !== 'w:drawing' && inner.name !== 'w:pict') visit(inner);
		}
	};
	visit(paragraph);
	return text.replace(/\u00a0/g, ' ');
}

/** Descendants of this name, but not inside drawings. */
function textual(parent: XmlElement, name: string): readonly XmlElement[] {
	return elements(parent).flatMap((element) => {
		if (element.name === 'w:drawing') return [];
		return element.name === name ? [element] : textual(element, name);
	});
}

function readTable(table: XmlElement): ReadTable {
	const rows = elements(table).filter((element) => element.name === 'w:tr');
	return {
		caption: w(all(table, 'w:tblCaption')[0]) ?? '',
		description: w(all(table, 'w:tblDescription')[0]) ?? '',
		head: rows[0] !== undefined && all(rows[0], 'w:tblHeader').length > 0,
		rows: rows.map((row) =>
			textual(row, 'w:tc').map((cell) => textual(cell, 'w:p').map(visibleText))
		),
		widths: all(table, 'w:gridCol').map((column) => Number(w(column, 'w')))
	};
}

function readProperties(parts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
	const core = elements(part(parts, 'docProps/core.xml'));
	const custom = elements(part(parts, 'docProps/custom.xml'));
	return new Map([
		...core.map((element): [string, string] => [element.name, element.children.join('')]),
		...custom.map((element): [string, string] => [
			element.attributes.get('name') ?? '',
			elements(element)[0]?.children.join('') ?? ''
		])
	]);
}

/** `settle` is given the text before it is read, e.g. to accept what is tracked. */
export function readDocx(
	file: Uint8Array,
	settle = (document: XmlElement): XmlElement => document
): ReadDocx {
	const parts = openDocx(file);
	const document = settle(part(parts, 'word/document.xml'));
	const numberOf = createNumbers(part(parts, 'word/numbering.xml'));
	const contents = new Set(textual(document, 'w:sdt').flatMap((block) => all(block, 'w:p')));
	const body = textual(document, 'w:p').filter((paragraph) => !contents.has(paragraph));
	const furniture = (kind: string) =>
		[...parts.keys()]
			.filter((name) => name.startsWith(`word/${kind}`))
			.sort()
			.map((name) => textual(part(parts, name), 'w:p').map(visibleText).join('\n'));
	return {
		paragraphs: body.map((paragraph) => {
			const properties = child(paragraph, 'w:pPr');
			const list = child(properties, 'w:numPr');
			const instance = w(child(list, 'w:numId'));
			return {
				style: w(child(properties, 'w:pStyle')) ?? 'Normal',
				text: visibleText(paragraph),
				...(instance !== undefined && {
					number: numberOf(instance, Number(w(child(list, 'w:ilvl'))))
				}),
				bookmarks: all(paragraph, 'w:bookmarkStart').map((mark) => w(mark, 'name') ?? ''),
				linksTo: all(paragraph, 'w:hyperlink').map((link) => w(link, 'anchor') ?? '')
			};
		}),
		tables: textual(document, 'w:tbl').map(readTable),
		contents: [...contents].map(visibleText),
		pictureWords: all(document, 'w:txbxContent').flatMap((box) => all(box, 'w:p').map(visibleText)),
		headers: furniture('header'),
		footers: furniture('footer'),
		properties: readProperties(parts)
	};
}
