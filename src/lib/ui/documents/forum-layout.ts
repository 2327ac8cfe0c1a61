/** Where the forums stand in the drawing on the page. Units are those of the SVG; the width is always `pictureWidth`. */
import type { ForumPicture, PicturedForum } from '#lib/domain/document/model.ts';
import { channel, linkPath } from './forum-links.ts';

export const pictureWidth = 540;
const most = 3;
const gap = 26;
const columnGap = 18;
const lineHeight = 17;
const charWidth = 7.1;
const padding = 12;
const labelHeight = 34;
const bandGap = 22;

export interface DrawnForum {
	readonly id: string;
	readonly row: number;
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
	let row = 0;
	for (const level of levels) {
		const start = top;
		top += labelHeight;
		for (let first = 0; first < level.forums.length; first += most) {
			const placed = placeRow(level.forums.slice(first, first + most), top, row);
			forums.push(...placed);
			top += Math.max(...placed.map(({ height }) => height)) + gap;
			row += 1;
		}
		bands.push({ label: level.label, top: start, height: top - start });
		top += bandGap;
	}
	const reports = levels.flatMap((level) => level.forums);
	const targets = [...new Set(reports.flatMap(({ reportsTo }) => reportsTo ?? []))];
	const links = reports.flatMap(({ id, reportsTo }) => {
		const from = forums.find((forum) => forum.id === id);
		const to = forums.find((forum) => forum.id === reportsTo);
		return from && to && from !== to
			? [linkPath(from, to, targets.indexOf(to.id), pictureWidth)]
			: [];
	});
	return { bands, forums, links, height: Math.max(0, top - bandGap) };
}

function placeRow(
	forums: readonly PicturedForum[],
	top: number,
	row: number
): readonly DrawnForum[] {
	const inner = pictureWidth - padding - channel;
	const width = Math.min(220, (inner - columnGap * (forums.length - 1)) / forums.length);
	const used = width * forums.length + columnGap * (forums.length - 1);
	const start = padding + (inner - used) / 2;
	const letters = Math.floor((width - 2 * padding) / charWidth);
	const texts = forums.map(({ name, interval = '' }) => ({
		lines: wrap(name, letters),
		interval: wrap(interval, letters)
	}));
	const height =
		Math.max(...texts.map(({ lines, interval }) => lines.length + interval.length)) * lineHeight +
		2 * padding;
	return forums.map(({ id, temporary }, index) => ({
		id,
		row,
		temporary,
		top,
		width,
		height,
		left: start + index * (width + columnGap),
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
