/** The lines from each forum to the one it reports to: all that end in one forum meet under it and share an arrow. */
import type { Box } from './boxes.ts';

export interface Arrow {
	readonly key: string;
	/** The lines that lead to the arrow; SVG path data. */
	readonly paths: readonly string[];
	/** The last stretch, with the head. */
	readonly head: string;
	/** How often; beside the head. */
	readonly label: string | undefined;
	readonly x: number;
	readonly y: number;
}

interface Report {
	readonly from: string;
	readonly to: string;
}

/** Where the lines under a box meet, and how far they keep from what they pass. */
const meeting = 30;
const clear = 10;

export function arrowsOf(
	boxes: readonly Box[],
	reports: readonly Report[],
	often: ReadonlyMap<string, string | undefined>
): readonly Arrow[] {
	const byId = new Map(boxes.map((box) => [box.id, box]));
	const receivers = boxes.filter(({ id }) => reports.some(({ to }) => to === id));
	return receivers.map((to) => {
		const senders = reports.flatMap((one) => (one.to === to.id ? (byId.get(one.from) ?? []) : []));
		const x = middle(to);
		const bottom = to.top + to.height;
		const meet = bottom + meeting;
		return {
			key: to.id,
			paths: senders.map((from) => route(from, x, meet, boxes)),
			head: `M${x} ${meet}V${bottom + 2}`,
			label: often.get(to.id),
			x,
			y: bottom + meeting / 2 + 8
		};
	});
}

const middle = ({ left, width }: Box): number => Math.round(left + width / 2);

/** Up from the sender and along to where the lines meet; round the side when boxes stand in the way. */
function route(from: Box, x: number, meet: number, boxes: readonly Box[]): string {
	const start = middle(from);
	if (from.top <= meet - meeting) return around(from, x, meet, boxes);
	const isBlocked = boxes.some(
		(box) =>
			box.id !== from.id &&
			start > box.left - clear &&
			start < box.left + box.width + clear &&
			box.top >= meet - meeting &&
			box.top < from.top
	);
	return isBlocked ? around(from, x, meet, boxes) : `M${start} ${from.top}V${meet}H${x}`;
}

/** By the right side of all boxes: a sender beside or above the receiver, or one with boxes between. */
function around(from: Box, x: number, meet: number, boxes: readonly Box[]): string {
	const side = Math.max(...boxes.map(({ left, width }) => left + width)) + clear;
	const out = from.top - clear;
	return `M${middle(from)} ${from.top}V${out}H${side}V${meet}H${x}`;
}
