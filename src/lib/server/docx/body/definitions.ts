import type { DefinitionsBlock } from '#lib/domain/document/model.ts';
import { cleanText } from '../xml/clean.ts';
import { textWidth } from '../measure/arial.ts';
import { STYLES } from '../look/styles.ts';
import { inline, isBlank } from './inline.ts';
import { markMove } from './moves.ts';
import { addParagraph } from './paragraph.ts';
import type { Sheet } from './sheet.ts';
import { mark, tracked } from './tracked.ts';
import { addText } from './text-block.ts';

/** Twips from the text's left edge to the meanings. */
const MEANING = 2750;
const GAP = 120;

/** Terms in bold with their meanings in a column of their own; a long term takes a line. */
export function addDefinitions(
	sheet: Sheet,
	{ id, number, lead, entries }: DefinitionsBlock
): void {
	const shown = entries.filter(({ term, meaning }) => !isBlank([{ text: term }, ...meaning]));
	addText(sheet, lead, { id, number, keepNext: shown.length > 0 });
	const { change } = sheet;
	for (const entry of shown) {
		sheet.change = tracked(entry).change ?? change;
		const term = cleanText(entry.term);
		const fits = textWidth(term, STYLES.Definition.size, true) < MEANING - GAP;
		const turn = fits ? '<w:r><w:tab/></w:r>' : '<w:r><w:br/></w:r>';
		addParagraph(sheet, 'Definition', entry.meaning, {
			id: entry.id,
			left: sheet.indent + MEANING,
			hanging: MEANING,
			prefix: {
				xml:
					inline(sheet.links, [{ text: term, bold: true }], { change: sheet.change }) +
					mark(sheet.change, turn),
				text: fits ? '' : '\n'
			}
		});
		markMove(sheet, entry, sheet.pieces.length - 1);
	}
	sheet.change = change;
}
