import { AlignmentType, Paragraph, TextRun } from 'docx';
import { ShapeGroupRun } from 'docx/shapes';
import type { IShapeConnectorOptions, IShapeGroupChildOptions } from 'docx/shapes';
import type { ForumPictureBlock } from '#lib/domain/document/model.ts';
import { COLOUR } from '../look/colours.ts';
import { cleanText } from '../xml/clean.ts';
import { layoutPicture, pictureWidth } from './layout.ts';
import type { Band, Box, PictureLayout, PlacedForum } from './layout.ts';

const at = ({ left, top, width, height }: Box) => ({ offset: { left, top }, width, height });
const MARGINS = { top: 0, bottom: 0, left: 5, right: 5 };

const band = (box: Band): IShapeGroupChildOptions => ({
	type: 'rectangle',
	transformation: at(box),
	fill: COLOUR.paper,
	line: 'none'
});

const label = ({ label: { text, ...box } }: Band): IShapeGroupChildOptions => ({
	type: 'rectangle',
	transformation: at(box),
	line: 'none',
	textOptions: { margins: MARGINS },
	children: [
		new Paragraph({
			style: 'PictureText',
			alignment: AlignmentType.LEFT,
			children: [new TextRun({ text: cleanText(text), bold: true })]
		})
	]
});

/** A dashed frame for a forum that is to end. */
const forumBox = (placed: PlacedForum, id: string): IShapeGroupChildOptions => ({
	id,
	type: 'roundedRectangle',
	transformation: at(placed),
	fill: 'FFFFFF',
	line: {
		color: COLOUR.accent,
		width: 1,
		...(placed.forum.temporary && { dash: 'dash' as const })
	},
	textOptions: { margins: MARGINS },
	children: [
		new Paragraph({ style: 'PictureName', text: cleanText(placed.forum.name) }),
		...(placed.forum.interval
			? [new Paragraph({ style: 'PictureText', text: cleanText(placed.forum.interval) })]
			: [])
	]
});

function arrows({ forums }: PictureLayout): readonly IShapeConnectorOptions[] {
	return forums.flatMap((from, i) => {
		const { reportsTo } = from.forum;
		const to = forums.findIndex(({ forum }) => forum.id === reportsTo);
		const target = forums[to];
		if (!target || to === i) return [];
		const upwards = target.top + target.height < from.top;
		return [
			{
				type: 'connector' as const,
				from: upwards ? { id: `f${i}`, side: 'top' as const } : `f${i}`,
				to: upwards ? { id: `f${to}`, side: 'bottom' as const } : `f${to}`,
				route: 'elbow' as const,
				line: { color: COLOUR.muted, width: 0.75, endArrow: 'triangle' as const }
			}
		];
	});
}

/**
 * The forums as Word's own shapes: sharp on paper, readable without colour, and text that can be edited.
 * The alternative text says what it shows; the same facts stand in a table beside it.
 */
export function drawForums(
	{ picture, caption, alt }: ForumPictureBlock,
	textWidth: number
): Paragraph {
	const layout = layoutPicture(picture, pictureWidth(textWidth));
	const name = cleanText(caption);
	return new Paragraph({
		spacing: { before: 60, after: 160, line: 240, lineRule: 'auto' },
		children: [
			new ShapeGroupRun({
				altText: { name, title: name, description: cleanText(alt) },
				children: [
					...layout.bands.flatMap((box) => [band(box), label(box)]),
					...layout.forums.map((placed, i) => forumBox(placed, `f${i}`)),
					...arrows(layout)
				]
			})
		]
	});
}
