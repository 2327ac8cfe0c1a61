import type { ListBlock } from '#lib/domain/document/model.ts';
import { DASHES, FIRST_DECISION, LETTER_LEVEL } from '../look/numbering.ts';
import type { StyleId } from '../look/styles.ts';
import type { ListItem } from './attributes.ts';
import { isBlank } from './inline.ts';
import { countOne, labelXml } from './label.ts';
import { markMove } from './moves.ts';
import { addParagraph } from './paragraph.ts';
import type { Sheet, Tally } from './sheet.ts';
import { addText } from './text-block.ts';
import { isGone, tracked } from './tracked.ts';

const LAST_ITEM = 120;
const LETTERS = 26;

/** As Word counts: a) … z), aa), bb) … */
const letter = (count: number) =>
	`${String.fromCharCode(97 + ((count - 1) % LETTERS)).repeat(Math.ceil(count / LETTERS))})`;

/** In a marked-up document a letter is text, so that each version has its own. */
function writtenLetter({ change }: Sheet, tally: Tally) {
	const { old, new: fresh } = countOne(tally, change);
	const shown = letter(isGone(change) ? old : fresh);
	return { xml: labelXml(change, shown, change ? shown : letter(old)), text: '' };
}

/**
 * A lead that opens the list, then `a)`, `b)` … where the order matters and dashes where it does not; decisions are
 * numbered, so that each can be called for.
 */
export function addList(sheet: Sheet, block: ListBlock): void {
	const { id, number, lead, items } = block;
	const shown = items.filter((item) => !isBlank(item.runs));
	addText(sheet, lead, { id, number, keepNext: shown.length > 0 });
	if (shown.length === 0) return;
	const { style, item } = marks(sheet, block);
	const { hanging = 0 } = sheet.styles[style];
	const lettered = block.ordered && sheet.redline;
	const tally: Tally = { old: 0, new: 0 };
	const { change } = sheet;
	shown.forEach((entry, i) => {
		sheet.change = tracked(entry).change ?? change;
		const last = i === shown.length - 1;
		addParagraph(sheet, style, entry.runs, {
			id: entry.id,
			...(lettered ? { prefix: writtenLetter(sheet, tally) } : { item }),
			left: sheet.indent + hanging,
			hanging,
			...(last ? { after: LAST_ITEM } : { keepNext: i === 0 })
		});
		markMove(sheet, entry, sheet.pieces.length - 1);
	});
	sheet.change = change;
}

/** The style of the items, and the list that counts them. */
function marks(
	sheet: Sheet,
	{ ordered, decisions }: ListBlock
): { readonly style: StyleId; readonly item: ListItem } {
	if (decisions)
		return {
			style: 'Decision',
			item: { instance: FIRST_DECISION + sheet.decisions++, level: 0 }
		};
	return ordered
		? { style: 'Letters', item: { instance: sheet.counter.letters(), level: LETTER_LEVEL } }
		: { style: 'Dashes', item: { instance: DASHES, level: 0 } };
}
