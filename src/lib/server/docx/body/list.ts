import type { ListBlock } from '#lib/domain/document/model.ts';
import { DASHES, LETTER_LEVEL } from '../look/numbering.ts';
import { STYLES } from '../look/styles.ts';
import { isBlank } from './inline.ts';
import { addParagraph } from './paragraph.ts';
import type { Sheet } from './sheet.ts';
import { addText } from './text-block.ts';

const LAST_ITEM = 120;

/** A lead that opens the list, then `a)`, `b)` … where the order matters and dashes where it does not. */
export function addList(sheet: Sheet, { id, number, lead, ordered, items }: ListBlock): void {
	const shown = items.filter((item) => !isBlank(item.runs));
	addText(sheet, lead, { id, number, keepNext: shown.length > 0 });
	if (shown.length === 0) return;
	const style = ordered ? 'Letters' : 'Dashes';
	const item = ordered
		? { instance: sheet.counter.letters(), level: LETTER_LEVEL }
		: { instance: DASHES, level: 0 };
	const { hanging = 0 } = STYLES[style];
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
