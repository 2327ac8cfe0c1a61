import type { ListBlock } from '#lib/domain/document/model.ts';
import { DASHES, LETTER_LEVEL } from '../look/numbering.ts';
import { STYLES } from '../look/styles.ts';
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

/** A lead that opens the list, then `a)`, `b)` … where the order matters and dashes where it does not. */
export function addList(sheet: Sheet, { id, number, lead, ordered, items }: ListBlock): void {
	const shown = items.filter((item) => !isBlank(item.runs));
	addText(sheet, lead, { id, number, keepNext: shown.length > 0 });
	if (shown.length === 0) return;
	const style = ordered ? 'Letters' : 'Dashes';
	const lettered = ordered && sheet.redline;
	const item = ordered
		? { instance: sheet.counter.letters(), level: LETTER_LEVEL }
		: { instance: DASHES, level: 0 };
	const { hanging = 0 } = STYLES[style];
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
