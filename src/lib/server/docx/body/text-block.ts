import type { HeadingBlock, ParagraphBlock, Runs } from '#lib/domain/document/model.ts';
import { NUMBER_COLUMN } from '../look/page.ts';
import type { StyleId } from '../look/styles.ts';
import { firstFilled, NO_WORDS } from '../xml/clean.ts';
import { isBlank } from './inline.ts';
import { addParagraph } from './paragraph.ts';
import type { Sheet } from './sheet.ts';
import { wordsOf } from './tracked.ts';

const TONE: Readonly<Record<NonNullable<ParagraphBlock['tone']>, StyleId>> = {
	plain: 'Body',
	lead: 'Lead',
	open: 'OpenPoint',
	notice: 'Box',
	note: 'TableNote'
};

/** A clause has a number; other text begins where clauses have theirs. */
export function addText(
	sheet: Sheet,
	runs: Runs,
	options: {
		readonly id: string;
		readonly number?: string;
		readonly style?: StyleId;
		readonly keepNext?: boolean;
	}
): void {
	const { id, number, style = 'Body', keepNext } = options;
	const emphasis = style === 'OpenPoint' ? { plainGaps: true } : {};
	if (number !== undefined) {
		const clause = style !== 'Body' ? style : number.split('.').length > 2 ? 'Clause3' : 'Clause';
		addParagraph(sheet, clause, runs, { id, number, keepNext, emphasis });
		return;
	}
	if (isBlank(runs)) return;
	const own = sheet.styles[style].left;
	const left = own === undefined && sheet.indent > 0 ? sheet.indent : undefined;
	addParagraph(sheet, style, runs, { id, left, keepNext, emphasis });
}

export function addParagraphBlock(
	sheet: Sheet,
	{ id, number, runs, tone = 'plain' }: ParagraphBlock,
	keepNext = false
): void {
	addText(sheet, runs, { id, number, style: TONE[tone], keepNext });
}

/** Twips above a heading that follows the chapter's own. */
const UNDER_CHAPTER = 180;

/**
 * A heading inside a chapter: numbered where the chapter numbers its sections, else above the text. Before the
 * first chapter it is of the highest level, so that no level is skipped.
 */
export function addHeading(sheet: Sheet, heading: HeadingBlock): void {
	const { id, number, level, text } = heading;
	if (number === undefined && isBlank([{ text }])) return;
	const left = number === undefined && sheet.indent > 0 ? sheet.indent : undefined;
	const opens = sheet.pieces.at(-1)?.chapter !== undefined;
	// A counted heading in a chapter without a number: its text stands under its words.
	if (sheet.model.look === 'promise' && number !== undefined) sheet.indent = NUMBER_COLUMN;
	const inChapter = level === 2 ? 'Heading2' : 'Heading3';
	const words = wordsOf(heading, firstFilled(text, NO_WORDS));
	addParagraph(sheet, sheet.inFront ? 'FrontHeading' : inChapter, words, {
		...{ id, number, left },
		...(opens && { before: UNDER_CHAPTER })
	});
}
