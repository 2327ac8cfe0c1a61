import type { IShapeGroupChildOptions } from 'docx/shapes';
import { COLOUR } from '../look/colours.ts';
import { BAND_GAP, GAP } from './layout.ts';
import type { PictureLayout, PlacedForum } from './layout.ts';

interface Line {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
	readonly arrow?: boolean;
}

const draw = ({ left, top, width, height, arrow = false }: Line): IShapeGroupChildOptions => ({
	type: 'line',
	transformation: { offset: { left, top }, width, height },
	// The line runs downwards: its beginning is the upper end.
	line: { color: COLOUR.muted, width: 0.75, ...(arrow && { startArrow: 'triangle' as const }) }
});

const middle = ({ left, width }: PlacedForum) => Math.round(left + width / 2);

/** Where the line from a forum goes up: from its top, or, with another box above it, along its left side. */
const riser = (forum: PlacedForum) => (forum.row === 0 ? middle(forum) : forum.left - GAP / 2);

function rise(forum: PlacedForum, turn: number): readonly Line[] {
	const x = riser(forum);
	if (forum.row === 0) return [{ left: x, top: turn, width: 0, height: forum.top - turn }];
	const y = Math.round(forum.top + forum.height / 2);
	return [
		{ left: x, top: turn, width: 0, height: y - turn },
		{ left: x, top: y, width: forum.left - x, height: 0 }
	];
}

/** One arrow into a forum, with a line from each of those below that report to it. */
function tree(
	target: PlacedForum,
	reporting: readonly PlacedForum[],
	turn: number
): readonly Line[] {
	const x = middle(target);
	const foot = target.top + target.height;
	const ends = [x, ...reporting.map(riser)];
	const left = Math.min(...ends);
	return [
		{ left: x, top: foot, width: 0, height: turn - foot, arrow: true },
		...(Math.max(...ends) > left
			? [{ left, top: turn, width: Math.max(...ends) - left, height: 0 }]
			: []),
		...reporting.flatMap((forum) => rise(forum, turn))
	];
}

/** Pixels a line runs below the boxes of its own row. */
const BELOW = 6;
/** So that an arrow from beside does not meet the line that goes up from the same box. */
const ASIDE = 14;

/** Two forums of one row: below the row, from one to the other, so that no box between them seems to take part. */
function beside(target: PlacedForum, forum: PlacedForum): readonly Line[] {
	if (target.top !== forum.top) return [];
	const foot = target.top + target.height;
	const bus = foot + BELOW;
	const x = middle(target) + (forum.left < target.left ? -ASIDE : ASIDE);
	const from = middle(forum);
	return [
		{ left: x, top: foot, width: 0, height: BELOW, arrow: true },
		{ left: Math.min(x, from), top: bus, width: Math.abs(x - from), height: 0 },
		{ left: from, top: foot, width: 0, height: BELOW }
	];
}

/** Who reports to whom. Arrows into forums of one level turn at different heights, so that they do not merge. */
export function arrows({ forums }: PictureLayout): readonly IShapeGroupChildOptions[] {
	const turns = new Map<number, number>();
	return forums.flatMap((target) => {
		const reporting = forums.filter(
			({ forum }) => forum.reportsTo === target.forum.id && forum !== target.forum
		);
		const below = reporting.filter((forum) => forum.top > target.bandEnd);
		const lines = reporting.flatMap((forum) => beside(target, forum));
		if (below.length > 0) {
			const taken = turns.get(target.bandEnd) ?? 0;
			turns.set(target.bandEnd, taken + 1);
			lines.push(
				...tree(target, below, target.bandEnd + Math.round(BAND_GAP / 2) + (taken % 3) * 4)
			);
		}
		return lines.map(draw);
	});
}
