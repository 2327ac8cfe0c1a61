import type { PageLook } from '../look/page.ts';
import type { Piece } from './sheet.ts';

/** Word leaves no single line of a paragraph alone on a page. */
const LINES_TOGETHER = 2;

interface Place {
	page: number;
	/** Twips used on the page. */
	used: number;
	/** Twips of space below the last paragraph, not yet used. */
	after: number;
}

/** Space above a piece: the larger of what it and its neighbour want, and none at the top of a page. */
const spaceAbove = (piece: Piece, { used, after }: Place) =>
	used === 0 ? 0 : Math.max(piece.before ?? 0, after);

/** Twips of the pieces that must begin on one page: this one and what it keeps next to it. */
function chainHeight(pieces: readonly Piece[], from: number, at: Place): number {
	let height = 0;
	let { after } = at;
	for (let i = from; i < pieces.length; i++) {
		const piece = pieces[i];
		if (!piece || (i > from && piece.newPage)) break;
		height += spaceAbove(piece, { ...at, after });
		const { splitsAt } = piece;
		// Of the last one, its first lines are enough.
		if (!piece.keepNext)
			return (
				height + (splitsAt ? Math.min(piece.height(), LINES_TOGETHER * splitsAt) : piece.height())
			);
		height += piece.height();
		after = piece.after ?? 0;
	}
	return height;
}

function turnPage(at: Place): void {
	at.page += 1;
	at.used = 0;
	at.after = 0;
}

function place(piece: Piece, at: Place, room: number): void {
	const height = piece.height();
	const top = at.used + spaceAbove(piece, at);
	at.after = piece.after ?? 0;
	if (top + height <= room) {
		at.used = top + height;
		return;
	}
	const { splitsAt } = piece;
	const total = splitsAt ? Math.round(height / splitsAt) : 0;
	const fitting = splitsAt
		? Math.min(Math.floor((room - top) / splitsAt), total - LINES_TOGETHER)
		: 0;
	const first = fitting >= LINES_TOGETHER ? fitting * (splitsAt ?? 0) : 0;
	at.page += 1;
	at.used = (piece.repeats?.() ?? 0) + height - first;
	while (at.used > room) {
		at.page += 1;
		at.used -= room;
	}
}

/** Twips that are left of the first page after these pieces; nothing when they take more than one. */
export function leftOnFirstPage(pieces: readonly Piece[], page: PageLook): number {
	const room = page.height - page.margin.top - page.margin.bottom;
	const at: Place = { page: 1, used: 0, after: 0 };
	for (const piece of pieces) place(piece, at, room);
	return at.page === 1 ? room - at.used - at.after : 0;
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
	const at: Place = { page: 1, used: 0, after: 0 };
	const pages = new Map<string, number>();
	let chained = false;
	pieces.forEach((piece, i) => {
		if (piece.newPage && at.used > 0) turnPage(at);
		else if (piece.keepNext && !chained && at.used > 0) {
			const chain = chainHeight(pieces, i, at);
			if (chain <= room && at.used + chain > room) turnPage(at);
		}
		chained = piece.keepNext ?? false;
		place(piece, at, room);
		if (piece.chapter !== undefined && !pages.has(piece.chapter)) pages.set(piece.chapter, at.page);
	});
	return pages;
}
