import type { Runs } from '#lib/domain/document/model.ts';
import { lineHeight } from '../measure/arial.ts';
import { countLines } from '../measure/lines.ts';
import type { Measured } from '../measure/lines.ts';
import { CLAUSES } from '../look/numbering.ts';
import { NUMBER_COLUMN } from '../look/page.ts';
import { STYLES } from '../look/styles.ts';
import type { StyleId } from '../look/styles.ts';
import { indents, spacing } from './attributes.ts';
import { inline, textXml } from './inline.ts';
import type { Sheet } from './sheet.ts';

export interface ParagraphOptions {
	/** The place this paragraph is, for links. */
	readonly id?: string;
	/** The model's number: printed by Word's own counting where that agrees. */
	readonly number?: string;
	readonly list?: { readonly instance: number; readonly level: number };
	readonly left?: number;
	readonly hanging?: number;
	readonly before?: number;
	readonly after?: number;
	readonly keepNext?: boolean;
	readonly newPage?: boolean;
	readonly chapter?: string;
	/** XML before the runs: a label with its field, or a term with its tab. */
	readonly prefix?: string;
	/** What the prefix takes of the line, for measuring. */
	readonly prefixText?: string;
}

/** Space above the first paragraph after a table, in twips. */
const AFTER_TABLE = 200;
const CAPTION_AFTER_TABLE = 260;

function spaceBefore(sheet: Sheet, style: StyleId, wanted: number | undefined): number | undefined {
	const own = wanted ?? STYLES[style].before ?? 0;
	const least = style === 'Caption' ? CAPTION_AFTER_TABLE : AFTER_TABLE;
	if (sheet.afterTable && own < least && wanted !== 0) return least;
	return wanted;
}

interface Numbered {
	readonly list?: { readonly instance: number; readonly level: number };
	/** The number as text, where Word would count to another one. */
	readonly written: string;
}

function numbered(sheet: Sheet, number: string | undefined): Numbered {
	if (number === undefined) return { written: '' };
	const level = sheet.counter.take(number);
	if (level !== undefined) return { list: { instance: CLAUSES, level }, written: '' };
	return { written: `<w:r>${textXml(number)}<w:tab/></w:r>` };
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
	const look = STYLES[style];
	const { list = undefined, written } = options.list
		? { list: options.list, written: '' }
		: numbered(sheet, options.number);
	const before = spaceBefore(sheet, style, options.before);
	const { after } = options;
	const hangs = written !== '';
	const left = options.left ?? (hangs ? NUMBER_COLUMN : undefined);
	const hanging = options.hanging ?? (hangs ? NUMBER_COLUMN : undefined);
	const keepNext = options.keepNext ?? look.keepNext ?? false;

	const properties =
		`<w:pStyle w:val="${style}"/>` +
		(options.keepNext && !look.keepNext ? '<w:keepNext/>' : '') +
		(options.newPage ? '<w:pageBreakBefore/>' : '') +
		(list
			? `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.instance}"/></w:numPr>`
			: '') +
		spacing(before, after) +
		indents(left, hanging);
	const text = written + (options.prefix ?? '') + inline(sheet.links, runs);
	const content =
		options.id === undefined
			? text
			: sheet.links.mark(
					options.id,
					text,
					options.number || options.chapter ? 'always' : 'ifReferred'
				);

	const lines = lineHeight(look.size, look.line);
	const around =
		(before ?? look.before ?? 0) + (after ?? look.after ?? 0) + (look.top?.space ?? 0) * 20;
	const width = sheet.page.textWidth - (left ?? look.left ?? 0) - (look.right ?? 0);
	const parts = () => [
		{ text: options.prefixText ?? '', bold: true },
		...measured(runs, look.bold)
	];
	sheet.pieces.push({
		xml: `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`,
		height: () => around + lines * countLines(parts(), width, look.size),
		keepNext,
		...(options.newPage && { newPage: true }),
		...(!look.keepLines && { splitsAt: lines }),
		...(options.chapter !== undefined && { chapter: options.chapter })
	});
	sheet.afterTable = false;
}
