import type { DocumentModel } from '#lib/domain/document/model.ts';
import { COLOUR } from './colours.ts';
import { STYLES } from './styles.ts';
import type { StyleId, StyleLook } from './styles.ts';

export type Styles = Readonly<Record<StyleId, StyleLook>>;

/** Only letters and promises have these: they are not in the styles of other documents. */
export const LETTER_ONLY: ReadonlySet<StyleId> = new Set(['Decision']);

const { top: _, ...heading } = STYLES.Heading1;

const letter: Styles = {
	...STYLES,
	Heading1: { ...heading, size: 26, before: 340, after: 80 },
	Heading2: { ...STYLES.Heading2, size: 22, colour: COLOUR.ink, before: 220, after: 60 }
};

/** Read standing, at a notice board: 12 points of text. */
const promise: Styles = {
	...letter,
	Body: { ...STYLES.Body, size: 24, after: 80 },
	Dashes: { ...STYLES.Dashes, size: 23, after: 60, line: 281 },
	Heading1: { ...letter.Heading1, before: 300, after: 70 },
	Heading2: { ...STYLES.Heading2, size: 30, before: 200, after: 40 }
};

const text = { size: 20, after: 80, line: 271 };

/** An agreement on a few pages: 10 points of text, closer together. */
const short: Styles = {
	...letter,
	Heading1: { ...letter.Heading1, before: 240, after: 60 },
	Body: { ...STYLES.Body, ...text },
	Clause: { ...STYLES.Clause, ...text },
	Letters: { ...STYLES.Letters, ...text, after: 30 },
	Dashes: { ...STYLES.Dashes, ...text, after: 30 },
	OpenPoint: { ...STYLES.OpenPoint, ...text }
};

/** The styles of a document by its look; agreements and plans have the house's own. */
export function stylesOf({ look = 'formal' }: DocumentModel): Styles {
	return { formal: STYLES, letter, promise, short }[look];
}
