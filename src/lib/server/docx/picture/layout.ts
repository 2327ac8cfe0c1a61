import type { ForumPicture, PicturedForum } from '#lib/domain/document/model.ts';
import { STYLES } from '../look/styles.ts';
import type { StyleLook } from '../look/styles.ts';
import { lineHeight } from '../measure/arial.ts';
import { countLines, wordUnits } from '../measure/lines.ts';

/** All lengths in pixels of 1/96 inch, as docx' shapes want them: 15 twips. */
const TWIPS = 15;

const LABEL_WIDTH = 96;
const SIDE = 6;
export const GAP = 8;
const ROW_GAP = 20;
const BAND_PADDING = 10;
export const BAND_GAP = 26;
const NARROWEST = 96;
const WIDEST = 190;
/** Left and right of the text in a box, each; above and below it, together. */
export const BOX_MARGIN = 4;
const BOX_HEIGHT = 14;

export interface Box {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

export interface PlacedForum extends Box {
	readonly forum: PicturedForum;
	/** 0 is the level's first row. */
	readonly row: number;
	/** Below the band it stands in: where arrows to it may turn. */
	readonly bandEnd: number;
}

export interface Band extends Box {
	readonly label: Box & { readonly text: string };
}

export interface PictureLayout {
	readonly bands: readonly Band[];
	readonly forums: readonly PlacedForum[];
	readonly height: number;
}

function boxHeight({ name, interval }: PicturedForum, width: number): number {
	const inner = (width - 2 * BOX_MARGIN) * TWIPS;
	const take = (text: string, { size, line, bold = false }: StyleLook) =>
		(countLines([{ text, bold }], inner, size) * lineHeight(size, line)) / TWIPS;
	const under = interval ? take(interval, STYLES.PictureText) : 0;
	return Math.ceil(take(name, STYLES.PictureName) + under) + BOX_HEIGHT;
}

/** The narrowest box in which no word of a name is broken. */
function leastWidth({ name }: PicturedForum): number {
	const { size } = STYLES.PictureName;
	return Math.ceil((wordUnits(name, true) * size) / 100 / TWIPS) + 2 * BOX_MARGIN + 2;
}

/** As many rows as the forums need, with nearly as many in each. */
function rowsOf(
	forums: readonly PicturedForum[],
	room: number
): readonly (readonly PicturedForum[])[] {
	const least = Math.max(NARROWEST, ...forums.map(leastWidth));
	const most = Math.max(1, Math.floor((room + GAP) / (least + GAP)));
	const each = Math.ceil(forums.length / Math.ceil(forums.length / most));
	const rows = Math.ceil(forums.length / each);
	return Array.from({ length: rows }, (_, i) => forums.slice(i * each, (i + 1) * each));
}

type Placed = Omit<PlacedForum, 'bandEnd'>;

/** All rows of a level stand in the same columns, so that lines can run between them. */
function placeRows(
	rows: readonly (readonly PicturedForum[])[],
	room: number,
	start: number
): readonly Placed[] {
	const columns = rows[0]?.length ?? 1;
	const gaps = GAP * (columns - 1);
	const width = Math.floor(Math.min(WIDEST, (room - gaps) / columns));
	const first = LABEL_WIDTH + Math.floor((room - width * columns - gaps) / 2);
	let top = start;
	return rows.flatMap((forums, row) => {
		const height = Math.max(...forums.map((forum) => boxHeight(forum, width)));
		const place = { row, top, width, height };
		top += height + ROW_GAP;
		return forums.map((forum, i) => ({ ...place, forum, left: first + i * (width + GAP) }));
	});
}

/** Where everything stands: a band a level, from the top, its forums beside its name. */
export function layoutPicture({ levels }: ForumPicture, width: number): PictureLayout {
	const room = width - LABEL_WIDTH - SIDE;
	const bands: Band[] = [];
	const forums: PlacedForum[] = [];
	let start = 0;
	for (const level of levels.filter((each) => each.forums.length > 0)) {
		const placed = placeRows(rowsOf(level.forums, room), room, start + BAND_PADDING);
		const bandEnd = Math.max(...placed.map(({ top, height }) => top + height)) + BAND_PADDING;
		const height = bandEnd - start;
		const label = { left: 0, top: start, width: LABEL_WIDTH - GAP, height, text: level.label };
		bands.push({ left: 0, top: start, width, height, label });
		forums.push(...placed.map((box) => ({ ...box, bandEnd })));
		start = bandEnd + BAND_GAP;
	}
	return { bands, forums, height: Math.max(0, start - BAND_GAP) };
}

export const pictureWidth = (twips: number) => Math.floor(twips / TWIPS);

/** Twips on paper. */
export const pictureHeight = (picture: ForumPicture, textWidth: number) =>
	layoutPicture(picture, pictureWidth(textWidth)).height * TWIPS;
