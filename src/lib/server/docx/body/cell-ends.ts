import type { CellParagraph, TableCell } from '#lib/domain/document/model.ts';
import type { StyleId } from '../look/styles.ts';
import type { Change } from './emphasis.ts';
import { isGone, isNew, markEnd, tracked } from './tracked.ts';

/** How one paragraph of a cell ends: its style, and in a marked-up document whose the end is. */
export interface CellEnd {
	readonly style: StyleId;
	/** Goes last in `w:pPr`, around what else stands there. */
	readonly marks: (properties: string) => string;
}

type StyleAt = (paragraph: Pick<CellParagraph, 'tone'>, index: number) => StyleId;

interface Styles {
	readonly old: StyleId;
	readonly new: StyleId;
}

/** The first paragraph of a cell is the first of its own version. */
function stylesOf(cell: TableCell, styleAt: StyleAt): readonly Styles[] {
	let old = 0;
	let fresh = 0;
	return cell.map((paragraph) => {
		const { change, oldTone = paragraph.tone } = tracked(paragraph);
		if (isGone(change)) {
			const style = styleAt(paragraph, old++);
			return { old: style, new: style };
		}
		const style = styleAt(paragraph, fresh++);
		return { new: style, old: isNew(change) ? style : styleAt({ tone: oldTone }, old++) };
	});
}

const end = (style: StyleId, change: Change | undefined, old = style): CellEnd => ({
	style,
	marks: (rest) =>
		markEnd(change) +
		(old === style
			? ''
			: `<w:pPrChange><w:pPr><w:pStyle w:val="${old}"/>${rest}</w:pPr></w:pPrChange>`)
});

/**
 * The last end of a cell can be neither added nor removed. What was added or removed after the last paragraph of both
 * versions therefore takes the end of the paragraph before it, as when somebody types it in Word.
 */
export function cellEnds(
	cell: TableCell,
	styleAt: StyleAt,
	row: Change | undefined
): readonly CellEnd[] {
	const styles = stylesOf(cell, styleAt);
	const changes = cell.map((paragraph) => row ?? tracked(paragraph).change);
	const shared = changes.lastIndexOf(undefined);
	const last = cell.length - 1;
	return styles.map((style, i) => {
		if (shared === -1 || i < shared)
			return end(style.new, changes[i], changes[i] ? undefined : style.old);
		const next = changes[i + 1];
		if (i < last) return end(isGone(next) ? style.old : style.new, next);
		const base = styles[shared] ?? style;
		const fresh = isGone(changes[i]) ? base.new : style.new;
		return end(fresh, undefined, isNew(changes[i]) ? base.old : style.old);
	});
}
