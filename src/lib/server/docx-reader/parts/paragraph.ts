import type { WordParagraph } from '#lib/domain/import/word-text.ts';
import { isOn, outline, type StyleFacts } from './styles.ts';

/** A paragraph while it is read. */
export interface Open {
	text: string;
	style: string | undefined;
	level: number | undefined;
	item: boolean | undefined;
	/** Letters in bold, and without. */
	bold: number;
	plain: number;
	contents: boolean;
	boxed: boolean;
	/** The mark at its end is deleted: it runs on into the next. */
	runsOn: boolean;
	cell: WordParagraph['cell'];
	bookmarks: string[];
	runIsBold: boolean | undefined;
}

export function openParagraph(more: Pick<Open, 'contents' | 'boxed' | 'cell'>): Open {
	return {
		...{ text: '', style: undefined, level: undefined, item: undefined },
		...{ bold: 0, plain: 0, runsOn: false, bookmarks: [], runIsBold: undefined },
		...more
	};
}

/** What an element inside the paragraph says of it. `within` is the name of the element around it. */
export function readProperty(
	open: Open,
	name: string,
	attributes: ReadonlyMap<string, string>,
	inProperties: boolean
): void {
	const value = attributes.get('val');
	if (name === 'bookmarkStart') open.bookmarks.push(attributes.get('name') ?? '');
	else if (name === 'tab' && !inProperties) open.text += '\t';
	else if (name === 'ptab') open.text += '\t';
	else if (name === 'br' || name === 'cr') open.text += '\n';
	else if (name === 'noBreakHyphen') open.text += '-';
	else if (name === 'r') open.runIsBold = undefined;
	else if (name === 'b' && !inProperties) open.runIsBold = isOn(value);
	else if (!inProperties) return;
	else if (name === 'pStyle') open.style = value;
	else if (name === 'outlineLvl') open.level = outline(value);
	else if (name === 'numId') open.item = value !== '0';
	else if (name === 'del') open.runsOn = true;
}

export function addText(open: Open, text: string, styleIsBold: boolean): void {
	open.text += text;
	if (open.runIsBold ?? styleIsBold) open.bold += text.length;
	else open.plain += text.length;
}

export function closeParagraph(open: Open, style: StyleFacts): WordParagraph {
	const level = open.level ?? style.level;
	return {
		text: open.text,
		...(level !== undefined && { level }),
		...(style.title && { title: true }),
		...((open.item ?? style.item) && { item: true }),
		...(open.bold > 0 && open.plain === 0 && { bold: true }),
		...(open.contents && { contents: true }),
		...(open.boxed && { boxed: true }),
		...(open.cell && { cell: open.cell }),
		bookmarks: open.bookmarks
	};
}
