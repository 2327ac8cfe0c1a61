import { TextWatermark } from 'docx/watermarks';
import type { DocumentModel } from '#lib/domain/document/model.ts';
import { COLOUR } from '../look/colours.ts';
import { FONT } from '../look/word-styles.ts';
import { textWidth } from '../measure/arial.ts';
import { cleanText } from '../xml/clean.ts';

/** Type size in points; the shape is as high as a line of Arial. */
const SIZE = 34;
const HEIGHT = Math.round(SIZE * 1.149);
/** Where the middle of the word stands, in points from the page's left and upper edge: in the right margin. */
const MIDDLE = { portrait: { x: 561, y: 400 }, landscape: { x: 818, y: 300 } } as const;

const width = (word: string) => Math.round(textWidth(word, SIZE * 2, true) / 20);

/**
 * The one word of a draft, upright in the right margin behind the text: Word's own kind of watermark, so that
 * Word can remove it. A diagonal one would cross the text. It says nothing that the band does not say.
 */
export function draftMark(word: string): TextWatermark {
	const text = cleanText(word);
	return new TextWatermark({
		...{ text, font: FONT, bold: true, color: COLOUR.draft, opacity: 0.42 },
		...{ rotation: 270, width: width(text), height: HEIGHT }
	});
}

/** docx centres every watermark on the page: moves it to the margin, and says that it is decoration. */
export function placeDraftMark(xml: string, { head, orientation }: DocumentModel): string {
	if (head.draft === undefined) return xml;
	const { x, y } = MIDDLE[orientation];
	const left = x - width(cleanText(head.draft.word)) / 2;
	return xml
		.replace('margin-left:0;margin-top:0;', `margin-left:${left}pt;margin-top:${y - HEIGHT / 2}pt;`)
		.replace(/mso-position-(horizontal|vertical):center;/g, '')
		.replace(/(mso-position-(?:horizontal|vertical)-relative:)margin/g, '$1page')
		.replace(/(<v:shape id="[^"]*")/, '$1 alt=""');
}
