import {
	HorizontalPositionRelativeFrom,
	Paragraph,
	TextRun,
	TextWrappingType,
	VerticalPositionRelativeFrom
} from 'docx';
import { ShapeRun } from 'docx/shapes';
import type { DocumentHead } from '#lib/domain/document/model.ts';
import { COLOUR } from '../look/colours.ts';
import type { PageLook } from '../look/page.ts';
import { cleanText } from '../xml/clean.ts';

const EMU_PER_MM = 36000;
/** Where the word stands on the page, in millimetres from its left and upper edge. */
const PLACE = { portrait: { x: 191, y: 100 }, landscape: { x: 281, y: 62 } } as const;
const WIDTH = 50;
const HEIGHT = 320;
const SIZE = 56;

type Draft = NonNullable<DocumentHead['draft']>;

/**
 * The one word of a draft, upright in the right margin behind the text. It crosses no text, as a diagonal
 * watermark would, and says nothing that the band above does not say.
 */
export function draftMark({ word, band }: Draft, { orientation }: PageLook): ShapeRun {
	const { x, y } = PLACE[orientation];
	return new ShapeRun({
		type: 'rectangle',
		transformation: { width: WIDTH, height: HEIGHT },
		line: 'none',
		textOptions: {
			direction: 'bottomToTop',
			wrap: false,
			margins: { top: 0, right: 0, bottom: 0, left: 0 }
		},
		altText: { name: 'draft', description: cleanText(band) },
		children: [
			new Paragraph({
				style: 'PictureName',
				children: [
					new TextRun({ text: cleanText(word), size: SIZE, bold: true, color: COLOUR.draftFaint })
				]
			})
		],
		floating: {
			horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: x * EMU_PER_MM },
			verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: y * EMU_PER_MM },
			behindDocument: true,
			wrap: { type: TextWrappingType.NONE }
		}
	});
}
