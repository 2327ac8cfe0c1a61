import { AlignmentType, LineRuleType, Paragraph, TextRun } from 'docx';
import { ShapeGroupRun } from 'docx/shapes';
import type { IShapeGroupChildOptions } from 'docx/shapes';
import type { ForumPictureBlock } from '#lib/domain/document/model.ts';
import { COLOUR } from '../look/colours.ts';
import { cleanText } from '../xml/clean.ts';
import { arrows } from './arrows.ts';
import { BOX_MARGIN, layoutPicture, pictureWidth } from './layout.ts';
import type { Band, Box, PlacedForum } from './layout.ts';

const at = ({ left, top, width, height }: Box) => ({ offset: { left, top }, width, height });
const points = BOX_MARGIN * 0.75;
const TEXT = { margins: { top: 0, bottom: 0, left: points, right: points } };
/** Of the shorter side: a hint of roundness. */
const CORNERS = { cornerRadius: 8 };

const band = (box: Band): IShapeGroupChildOptions => ({
	type: 'rectangle',
	transformation: at(box),
	fill: COLOUR.paper,
	line: 'none'
});

const label = ({ label: box }: Band): IShapeGroupChildOptions => ({
	type: 'rectangle',
	transformation: at(box),
	line: 'none',
	textOptions: TEXT,
	children: [
		new Paragraph({
			style: 'PictureText',
			alignment: AlignmentType.LEFT,
			children: [new TextRun({ text: cleanText(box.text), bold: true })]
		})
	]
});

/** A forum that is to end has a dashed frame. */
const forumBox = (placed: PlacedForum): IShapeGroupChildOptions => ({
	type: 'roundedRectangle',
	adjustments: CORNERS,
	transformation: at(placed),
	fill: 'FFFFFF',
	line: {
		color: COLOUR.accent,
		width: 1,
		...(placed.forum.temporary && { dash: 'dash' as const })
	},
	textOptions: TEXT,
	children: [
		new Paragraph({ style: 'PictureName', text: cleanText(placed.forum.name) }),
		...(placed.forum.interval
			? [new Paragraph({ style: 'PictureText', text: cleanText(placed.forum.interval) })]
			: [])
	]
});

/**
 * The forums as Word's own shapes: sharp on paper, readable without colour, and text that can be edited.
 * The alternative text says what it shows; the same facts stand in a table beside it. Arrows lie behind the boxes.
 */
export function drawForums(
	{ picture, caption, alt }: ForumPictureBlock,
	textWidth: number
): Paragraph {
	const layout = layoutPicture(picture, pictureWidth(textWidth));
	const name = cleanText(caption);
	return new Paragraph({
		spacing: { before: 60, after: 160, line: 240, lineRule: LineRuleType.AUTO },
		children: [
			new ShapeGroupRun({
				altText: { name, title: name, description: cleanText(alt) },
				children: [
					...layout.bands.flatMap((box) => [band(box), label(box)]),
					...arrows(layout),
					...layout.forums.map(forumBox)
				]
			})
		]
	});
}
