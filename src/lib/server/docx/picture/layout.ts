import type { ForumPicture, PicturedForum } from '#lib/domain/document/model.ts';
import { STYLES } from '../look/styles.ts';
import { lineHeight } from '../measure/arial.ts';
import { countLines } from '../measure/lines.ts';

/** All lengths in pixels of 1/96 inch, as docx' shapes want them: 15 twips. */
const TWIPS = 15;

const LABEL_WIDTH = 124;
const SIDE = 8;
const GAP = 12;
const ROW_GAP = 22;
const BAND_PADDING = 11;
const BAND_GAP = 22;
const NARROWEST = 100;
const WIDEST = 176;
const BOX_PADDING = 7;

export interface Box {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

export interface PlacedForum extends Box {
	readonly forum: PicturedForum;
	readonly level: number;
}

export interface Band extends Box {
	readonly label: Box & { readonly text: string };
}

export interface PictureLayout {
	readonly width: number;
	readonly height: number;
	readonly bands: readonly Band[];
	readonly forums: readonly PlacedForum[];
}

function boxHeight({ name, interval }: PicturedForum, width: number): number {
	const inner = (width - 2 * BOX_PADDING) * TWIPS;
	const take = (text: string, { size, line, bold = false }: (typeof STYLES)['PictureName']) =>
		(countLines([{ text, bold }], inner, size) * lineHeight(size, line)) / TWIPS;
	const under = interval ? take(interval, STYLES.PictureText) : 0;
	return Math.ceil(take(name, STYLES.PictureName) + under) + 2 * BOX_PADDING;
}

/** As many rows as the forums need, with nearly as many in each. */
function rowsOf(
	forums: readonly PicturedForum[],
	room: number
): readonly (readonly PicturedForum[])[] {
	const most = Math.max(1, Math.floor((room + GAP) / (NARROWEST + GAP)));
	const rows = Math.ceil(forums.length / most);
	const each = Math.ceil(forums.length / rows);
	return Array.from({ length: rows }, (_, i) => forums.slice(i * each, (i + 1) * each));
}

/** Where everything stands: a band a level, from the top, with its forums beside its name. */
export function layoutPicture({ levels }: ForumPicture, width: number): PictureLayout {
	const room = width - LABEL_WIDTH - SIDE;
	const bands: Band[] = [];
	const forums: PlacedForum[] = [];
	let top = 0;
	levels.forEach((level, index) => {
		if (level.forums.length === 0) return;
		const start = top;
		top += BAND_PADDING;
		for (const row of rowsOf(level.forums, room)) {
			const wide = Math.floor(Math.min(WIDEST, (room - GAP * (row.length - 1)) / row.length));
			const high = Math.max(...row.map((forum) => boxHeight(forum, wide)));
			const used = wide * row.length + GAP * (row.length - 1);
			const first = LABEL_WIDTH + Math.floor((room - used) / 2);
			row.forEach((forum, i) =>
				forums.push({
					forum,
					level: index,
					left: first + i * (wide + GAP),
					top,
					width: wide,
					height: high
				})
			);
			top += high + ROW_GAP;
		}
		const height = top - ROW_GAP + BAND_PADDING - start;
		const label = { left: 0, top: start, width: LABEL_WIDTH - GAP, height, text: level.label };
		bands.push({ left: 0, top: start, width, height, label });
		top = start + height + BAND_GAP;
	});
	return { width, height: Math.max(0, top - BAND_GAP), bands, forums };
}

export const pictureWidth = (twips: number) => Math.floor(twips / TWIPS);

/** Twips on paper. */
export const pictureHeight = (picture: ForumPicture, textWidth: number) =>
	layoutPicture(picture, pictureWidth(textWidth)).height * TWIPS;
