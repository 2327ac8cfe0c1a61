import type { ListBlock } from '#lib/domain/document/model.ts';
import { DASHES, FIRST_DECISION, LETTER_LEVEL } from '../look/numbering.ts';
import type { StyleId } from '../look/styles.ts';
import type { ListItem } from './attributes.ts';
import { isBlank } from './inline.ts';
import { addParagraph } from './paragraph.ts';
import type { Sheet } from './sheet.ts';
import { addText } from './text-block.ts';

const LAST_ITEM = 120;

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
	shown.forEach((entry, i) => {
		const last = i === shown.length - 1;
		addParagraph(sheet, style, entry.runs, {
			id: entry.id,
			item,
			left: sheet.indent + hanging,
			hanging,
			...(last ? { after: LAST_ITEM } : { keepNext: i === 0 })
		});
	});
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
