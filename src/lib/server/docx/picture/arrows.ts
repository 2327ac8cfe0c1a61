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

/** Two forums of the same level: a line between their sides. */
function beside(target: PlacedForum, forum: PlacedForum): IShapeGroupChildOptions | undefined {
	const rightwards = forum.left < target.left;
	const [a, b] = rightwards ? [forum, target] : [target, forum];
	const left = a.left + a.width;
	if (a.top !== b.top || b.left < left) return undefined;
	return {
		type: 'line',
		transformation: {
			offset: { left, top: a.top + Math.round(a.height / 2) },
			width: b.left - left,
			height: 0
		},
		line: { color: COLOUR.muted, width: 0.75, [rightwards ? 'endArrow' : 'startArrow']: 'triangle' }
	};
}

/** Who reports to whom. Arrows into forums of one level turn at different heights, so that they do not merge. */
export function arrows({ forums }: PictureLayout): readonly IShapeGroupChildOptions[] {
	const turns = new Map<number, number>();
	return forums.flatMap((target) => {
		const reporting = forums.filter(
			({ forum }) => forum.reportsTo === target.forum.id && forum !== target.forum
		);
		const below = reporting.filter((forum) => forum.top > target.bandEnd);
		const sideways = reporting.flatMap((forum) => beside(target, forum) ?? []);
		if (below.length === 0) return sideways;
		const taken = turns.get(target.bandEnd) ?? 0;
		turns.set(target.bandEnd, taken + 1);
		const turn = target.bandEnd + Math.round(BAND_GAP / 2) + (taken % 3) * 4;
		return [...tree(target, below, turn).map(draw), ...sideways];
	});
}
