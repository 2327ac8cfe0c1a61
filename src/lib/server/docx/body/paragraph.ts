import type { Runs } from '#lib/domain/document/model.ts';
import { CLAUSES } from '../look/numbering.ts';
import { NUMBER_COLUMN } from '../look/page.ts';
import type { StyleId, StyleLook } from '../look/styles.ts';
import { lineHeight } from '../measure/arial.ts';
import { countLines } from '../measure/lines.ts';
import type { Measured } from '../measure/lines.ts';
import { indents, listItem, spacing } from './attributes.ts';
import type { ListItem } from './attributes.ts';
import { inline } from './inline.ts';
import type { Emphasis } from './emphasis.ts';
import { writtenNumber } from './label.ts';
import type { Sheet } from './sheet.ts';
import { changeOfAll, markEnd } from './tracked.ts';

/** What differs from the style. Lengths in twips. */
export interface ParagraphOptions {
	/** The place this paragraph is, for links. */
	readonly id?: string;
	/** The model's number: printed by Word's own counting where that agrees. */
	readonly number?: string;
	readonly item?: ListItem;
	readonly left?: number;
	readonly hanging?: number;
	readonly before?: number;
	readonly after?: number;
	readonly keepNext?: boolean;
	readonly newPage?: boolean;
	/** The chapter that this paragraph is the heading of. */
	readonly chapter?: string;
	/** XML before the runs: a label with its field, or a term with its tab; and its words, for measuring. */
	readonly prefix?: { readonly xml: string; readonly text: string };
	readonly emphasis?: Emphasis;
	/** How the style looks in this document, where that is not always the same. */
	readonly look?: StyleLook;
}

/** Space above the first paragraph after a table, in twips; a note belongs to its table. */
const AFTER_TABLE: Partial<Record<StyleId, number>> = { Caption: 260, TableNote: 70 };
const AFTER_TABLE_OTHERS = 200;

function spaceBefore(
	sheet: Sheet,
	style: StyleId,
	{ before, newPage }: ParagraphOptions
): number | undefined {
	if (!sheet.afterTable || newPage) return before;
	const least = AFTER_TABLE[style] ?? AFTER_TABLE_OTHERS;
	return (before ?? sheet.styles[style].before ?? 0) < least ? least : before;
}

/** Counted by Word, or, where Word would count to another number, written as text with a tab. */
function numbering(sheet: Sheet, { item, number, chapter }: ParagraphOptions) {
	if (item || number === undefined) return { item, written: '' };
	const level = sheet.counter.take(number);
	if (level !== undefined) return { item: { instance: CLAUSES, level }, written: '' };
	return { item: undefined, written: writtenNumber(sheet, number, chapter !== undefined) };
}

export const measured = (runs: Runs, bold = false): readonly Measured[] =>
	runs.map((run) => ({ text: run.text, bold: run.bold ?? bold }));

/** Appends one paragraph to the document. */
export function addParagraph(
	sheet: Sheet,
	style: StyleId,
	runs: Runs,
	options: ParagraphOptions = {}
): void {
	const { look = sheet.styles[style] } = options;
	const { id, after, newPage, chapter, prefix } = options;
	const { item, written } = numbering(sheet, options);
	const isOnlyText = written === '' && item === undefined && prefix === undefined;
	const change = sheet.change ?? (isOnlyText ? changeOfAll(runs) : undefined);
	const before = spaceBefore(sheet, style, options);
	const column = written.includes('<w:tab/>') ? NUMBER_COLUMN : undefined;
	const { left = column, hanging = column } = options;

	const properties =
		`<w:pStyle w:val="${style}"/>` +
		(options.keepNext && !look.keepNext ? '<w:keepNext/>' : '') +
		(newPage ? '<w:pageBreakBefore/>' : '') +
		listItem(item) +
		spacing(before, after) +
		indents(left, hanging) +
		markEnd(change);
	const emphasis = { ...options.emphasis, change };
	const text = written + (prefix?.xml ?? '') + inline(sheet.links, runs, emphasis);
	const wanted = options.number !== undefined || chapter !== undefined ? 'always' : 'ifReferred';
	const content = id === undefined ? text : sheet.links.mark(id, text, wanted);

	const line = lineHeight(look.size, look.line);
	const rule = look.top ? look.top.space * 20 + look.top.size * 2.5 : 0;
	const width = sheet.page.textWidth - (left ?? look.left ?? 0) - (look.right ?? 0);
	const words = () => [{ text: prefix?.text ?? '', bold: true }, ...measured(runs, look.bold)];
	sheet.pieces.push({
		xml: `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`,
		height: () => rule + line * countLines(words(), width, look.size),
		before: before ?? look.before ?? 0,
		after: after ?? look.after ?? 0,
		keepNext: options.keepNext ?? look.keepNext ?? false,
		...(newPage && { newPage }),
		...(!look.keepLines && { splitsAt: line }),
		...(chapter !== undefined && { chapter })
	});
	sheet.afterTable = false;
}
