/** Where the forums stand in the drawing on the page. Units are those of the SVG; the width is always `pictureWidth`. */
import type { ForumPicture, PicturedForum } from '#lib/domain/document/model.ts';

export const pictureWidth = 540;
const most = 3;
const gap = 18;
const lineHeight = 17;
const charWidth = 7.1;
const padding = 12;
const labelHeight = 24;
const bandGap = 22;

export interface DrawnForum {
	readonly id: string;
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
	readonly lines: readonly string[];
	readonly interval: readonly string[];
	readonly temporary: boolean;
}

export interface DrawnBand {
	readonly label: string;
	readonly top: number;
	readonly height: number;
}

export interface DrawnPicture {
	readonly bands: readonly DrawnBand[];
	readonly forums: readonly DrawnForum[];
	/** SVG paths from a forum to the one it reports to. */
	readonly links: readonly string[];
	readonly height: number;
}

/** Bands from the highest level down, at most three boxes a row. */
export function drawForums({ levels }: ForumPicture): DrawnPicture {
	const bands: DrawnBand[] = [];
	const forums: DrawnForum[] = [];
	let top = 0;
	for (const level of levels) {
		const start = top;
		top += labelHeight;
		for (let first = 0; first < level.forums.length; first += most) {
			const row = placeRow(level.forums.slice(first, first + most), top);
			forums.push(...row);
			top += Math.max(...row.map(({ height }) => height)) + gap;
		}
		bands.push({ label: level.label, top: start, height: top - start });
		top += bandGap;
	}
	const reports = levels.flatMap((level) => level.forums);
	const links = reports.flatMap(({ id, reportsTo }) => link(forums, id, reportsTo));
	return { bands, forums, links, height: Math.max(0, top - bandGap) };
}

function placeRow(row: readonly PicturedForum[], top: number): readonly DrawnForum[] {
	const inner = pictureWidth - 2 * padding;
	const width = Math.min(220, (inner - gap * (row.length - 1)) / row.length);
	const used = width * row.length + gap * (row.length - 1);
	const start = (pictureWidth - used) / 2;
	const letters = Math.floor((width - 2 * padding) / charWidth);
	const texts = row.map(({ name, interval = '' }) => ({
		lines: wrap(name, letters),
		interval: wrap(interval, letters)
	}));
	const height =
		Math.max(...texts.map(({ lines, interval }) => lines.length + interval.length)) * lineHeight +
		2 * padding;
	return row.map(({ id, temporary }, index) => ({
		id,
		temporary,
		top,
		width,
		height,
		left: start + index * (width + gap),
		lines: texts[index]?.lines ?? [],
		interval: texts[index]?.interval ?? []
	}));
}

/** Whole words a line; a word longer than the line stands alone and may reach outside the text's room. */
function wrap(text: string, letters: number): readonly string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length < letters)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

function link(
	forums: readonly DrawnForum[],
	id: string,
	reportsTo: string | undefined
): readonly string[] {
	const from = forums.find((forum) => forum.id === id);
	const to = forums.find((forum) => forum.id === reportsTo);
	if (!from || !to) return [];
	const centre = ({ left, width }: DrawnForum) => Math.round(left + width / 2);
	if (from.top === to.top) {
		const [a, b] =
			from.left < to.left ? [from.left + from.width, to.left] : [from.left, to.left + to.width];
		return [`M${Math.round(a)} ${from.top + from.height / 2}H${Math.round(b)}`];
	}
	const isUp = to.top < from.top;
	const start = isUp ? from.top : from.top + from.height;
	const end = isUp ? to.top + to.height : to.top;
	const turn = isUp ? end + 9 : end - 9;
	return [`M${centre(from)} ${start}V${turn}H${centre(to)}V${end}`];
}
