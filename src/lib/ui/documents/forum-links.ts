/** Lines of the forum drawing: from a forum to the one it reports to, never behind another box. */

interface Box {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
	/** Rows are counted through all levels, from the top. */
	readonly row: number;
}

/** Free room beside the boxes, where lines pass rows that lie between. */
export const channel = 20;
/** A line over the top ends beside the middle, where the box's own line begins. */
const aside = 18;
/** Lines run so far from the row they lead to or come from; other targets get another lane. */
const lanes = [10, 13];

/** An SVG path that ends at the target's edge. `lane` keeps lines to different targets apart. */
export function linkPath(from: Box, to: Box, lane: number, width: number): string {
	const off = lanes[lane % lanes.length] ?? 10;
	if (from.row === to.row) return besidePath(from, to, off);
	const isUp = to.row < from.row;
	const start = isUp ? from.top : bottom(from);
	const end = isUp ? bottom(to) : to.top;
	if (Math.abs(from.row - to.row) === 1) {
		// Under the upper row, where no level has its name and no line within a row runs.
		const turn = (isUp ? end : start) + off;
		return `M${centre(from)} ${start}V${turn}H${centre(to)}V${end}`;
	}
	const leave = isUp ? start - off : start + off;
	const beside = width - channel + (lane % lanes.length) * 6 + 6;
	const arrive = isUp ? end + off : end - off;
	return `M${centre(from)} ${start}V${leave}H${beside}V${arrive}H${centre(to)}V${end}`;
}

/** In one row: straight to a neighbour, over the top to one further away. */
function besidePath(from: Box, to: Box, off: number): string {
	const gap = from.left < to.left ? to.left - right(from) : from.left - right(to);
	if (gap < Math.min(from.width, to.width)) {
		const middle = Math.round(from.top + from.height / 2);
		const [a, b] = from.left < to.left ? [right(from), to.left] : [from.left, right(to)];
		return `M${Math.round(a)} ${middle}H${Math.round(b)}`;
	}
	const over = from.top - off;
	const towards = centre(to) + (from.left < to.left ? -aside : aside);
	return `M${centre(from)} ${from.top}V${over}H${towards}V${to.top}`;
}

const right = ({ left, width }: Box) => left + width;
const bottom = ({ top, height }: Box) => top + height;
const centre = ({ left, width }: Box) => Math.round(left + width / 2);
