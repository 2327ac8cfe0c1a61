import type { Block, HeadingBlock } from '../model.ts';
import type { Mark, OpenPoint } from './composer.ts';
import type { Piece } from './piece.ts';

export interface ComposedSection {
	readonly heading?: HeadingBlock;
	readonly outlineId: string;
	/** The heading carries a number and its clauses stand below it. */
	readonly isNumbered: boolean;
	/** The heading is counted, though the chapter has no number. */
	readonly isCounted?: boolean;
	readonly pieces: readonly Piece[];
}

/** Where things ended up; filled while numbers are given. */
export interface Register {
	readonly marks: Map<string, Mark>;
	readonly open: OpenPoint[];
}

/**
 * Gives the blocks of a chapter their numbers. Without a chapter number nothing in it is numbered; what is open there
 * has no place to be found by.
 */
export function numbered(
	sections: readonly ComposedSection[],
	chapter: string | undefined,
	{ marks, open }: Register
): readonly Block[] {
	const blocks: Block[] = [];
	let last = 0;
	let counted = 0;
	for (const { heading, outlineId, isNumbered, isCounted, pieces } of sections) {
		if (pieces.length === 0) continue;
		let below = 0;
		const under = isNumbered && chapter !== undefined ? `${chapter}.${(last += 1)}` : undefined;
		if (heading) {
			const own = under ?? (isCounted ? String((counted += 1)) : undefined);
			blocks.push(own === undefined ? heading : { ...heading, number: own });
			if (under !== undefined) place(marks, outlineId, heading.id, under);
		}
		for (const piece of pieces) {
			const next = () =>
				under === undefined ? `${chapter}.${(last += 1)}` : `${under}.${(below += 1)}`;
			const number = piece.numbered && chapter !== undefined ? next() : undefined;
			blocks.push(number === undefined ? piece.block : { ...piece.block, number });
			if (number === undefined) continue;
			place(marks, piece.outlineId, piece.block.id, number);
			if (piece.open !== undefined) open.push({ number, path: piece.open });
		}
	}
	return blocks;
}

/** A block can be referred to by its own id, and the first of its kind by the outline's. */
function place(marks: Map<string, Mark>, outlineId: string, id: string, number: string): void {
	const there: Mark = { kind: 'clause', target: id, number };
	mark(marks, id, there);
	mark(marks, outlineId, there);
}

export function mark(marks: Map<string, Mark>, id: string, there: Mark): void {
	if (!marks.has(id)) marks.set(id, there);
}
