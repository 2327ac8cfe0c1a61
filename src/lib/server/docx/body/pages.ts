import type { PageLook } from '../look/page.ts';
import type { Piece } from './sheet.ts';

/** Word leaves no single line of a paragraph alone on a page. */
const LINES_TOGETHER = 2;

interface Place {
	page: number;
	/** Twips used on the page. */
	used: number;
}

/** The pieces that must stand on one page with this one: it and what it keeps next to it. */
function chainHeight(pieces: readonly Piece[], from: number): number {
	let height = 0;
	for (let i = from; i < pieces.length; i++) {
		const piece = pieces[i];
		if (!piece || (i > from && piece.newPage)) break;
		const { splitsAt } = piece;
		if (!piece.keepNext) {
			// Of the last one, its first lines are enough.
			return (
				height + (splitsAt ? Math.min(piece.height(), LINES_TOGETHER * splitsAt) : piece.height())
			);
		}
		height += piece.height();
	}
	return height;
}

function place(piece: Piece, at: Place, room: number): void {
	const height = piece.height();
	if (at.used + height <= room) {
		at.used += height;
		return;
	}
	const { splitsAt } = piece;
	const fitting = splitsAt ? Math.floor((room - at.used) / splitsAt) : 0;
	const total = splitsAt ? Math.round(height / splitsAt) : 0;
	if (splitsAt && fitting >= LINES_TOGETHER && total >= 2 * LINES_TOGETHER) {
		const rest = height - Math.min(fitting, total - LINES_TOGETHER) * splitsAt;
		at.page += 1 + Math.floor(rest / room);
		at.used = rest % room;
		return;
	}
	at.page += 1;
	at.used = (piece.repeats?.() ?? 0) + height;
	while (at.used > room) {
		at.page += 1;
		at.used -= room;
	}
}

/**
 * On which page each chapter begins: an estimate, from Arial's widths and Word's rules for keeping lines
 * together, at a hundredth of the cost of laying the document out. Word corrects it when somebody updates
 * the contents.
 */
export function estimatePages(
	pieces: readonly Piece[],
	page: PageLook
): ReadonlyMap<string, number> {
	const room = page.height - page.margin.top - page.margin.bottom;
	const at: Place = { page: 1, used: 0 };
	const pages = new Map<string, number>();
	let chained = false;
	pieces.forEach((piece, i) => {
		if (piece.newPage && at.used > 0) {
			at.page += 1;
			at.used = 0;
		} else if (piece.keepNext && !chained && at.used > 0) {
			const chain = chainHeight(pieces, i);
			if (chain <= room && at.used + chain > room) {
				at.page += 1;
				at.used = piece.repeats?.() ?? 0;
			}
		}
		chained = piece.keepNext ?? false;
		place(piece, at, room);
		if (piece.chapter !== undefined && !pages.has(piece.chapter)) pages.set(piece.chapter, at.page);
	});
	return pages;
}
