import type { documentStyleNames } from '#lib/text/document-styles.ts';
import { COLOUR } from './colours.ts';
import { NUMBER_COLUMN } from './page.ts';

export type StyleId = keyof typeof documentStyleNames;

export interface Edge {
	/** Eighths of a point. */
	readonly size: number;
	readonly colour: string;
	/** Points between the line and the text. */
	readonly space: number;
}

/** One paragraph style. Lengths in twips; `size` in half points; `line` in 240ths of a line. */
export interface StyleLook {
	readonly size: number;
	readonly bold?: boolean;
	readonly colour?: string;
	readonly before?: number;
	readonly after?: number;
	readonly line: number;
	readonly left?: number;
	readonly hanging?: number;
	readonly right?: number;
	readonly keepNext?: boolean;
	readonly keepLines?: boolean;
	/** 0 is the highest. Word's own heading styles come without, and then a PDF gets no headings. */
	readonly outline?: 0 | 1 | 2;
	readonly centred?: boolean;
	readonly top?: Edge;
	readonly bottom?: Edge;
	readonly leftEdge?: Edge;
	readonly box?: Edge;
	readonly fill?: string;
}

/** Plain text: what every style starts from. */
export const BASE: StyleLook = { size: 21, colour: COLOUR.ink, after: 110, line: 288 };

const table = { after: 20, line: 259 };

export const STYLES: Readonly<Record<StyleId, StyleLook>> = {
	Kind: { size: 22, bold: true, colour: COLOUR.muted, after: 60, line: 264, keepNext: true },
	Title: {
		size: 52,
		bold: true,
		colour: COLOUR.accent,
		after: 100,
		line: 252,
		keepNext: true,
		keepLines: true
	},
	Subtitle: { size: 25, after: 260, line: 276, keepLines: true },
	Lead: { size: 24, after: 160, line: 288 },
	Heading1: {
		...{ size: 32, bold: true, colour: COLOUR.accent, before: 480, after: 140, line: 252 },
		...{ keepNext: true, keepLines: true, outline: 0 },
		top: { size: 8, colour: COLOUR.accent, space: 7 }
	},
	Heading2: {
		...{ size: 25, bold: true, colour: COLOUR.accent, before: 320, after: 90, line: 252 },
		...{ keepNext: true, keepLines: true, outline: 1 }
	},
	Heading3: {
		size: 21,
		bold: true,
		before: 200,
		after: 50,
		line: 264,
		keepNext: true,
		keepLines: true,
		outline: 2
	},
	Body: { size: 21, after: 110, line: 288 },
	Clause: { size: 21, after: 110, line: 288, left: NUMBER_COLUMN, hanging: NUMBER_COLUMN },
	Clause3: { size: 21, after: 110, line: 288, left: NUMBER_COLUMN, hanging: NUMBER_COLUMN },
	Letters: { size: 21, after: 60, line: 288, left: NUMBER_COLUMN + 397, hanging: 397 },
	Dashes: { size: 21, after: 60, line: 288, left: NUMBER_COLUMN + 284, hanging: 284 },
	Decision: { size: 21, after: 90, line: 288, left: 425, hanging: 425 },
	Definition: { size: 21, after: 80, line: 288 },
	Box: {
		...{ size: 21, before: 60, after: 60, line: 288, left: 227, right: 113, keepLines: true },
		leftEdge: { size: 24, colour: COLOUR.accent, space: 10 },
		fill: COLOUR.paper
	},
	OpenPoint: {
		...{ size: 21, before: 40, after: 110, line: 288, keepLines: true },
		leftEdge: { size: 24, colour: COLOUR.draft, space: 8 }
	},
	Caption: {
		size: 19,
		bold: true,
		colour: COLOUR.ink,
		before: 220,
		after: 80,
		line: 264,
		keepNext: true,
		keepLines: true
	},
	TableHead: { size: 19, bold: true, colour: COLOUR.accent, line: 247, keepNext: true },
	TableText: { size: 19, ...table },
	TableRowHead: { size: 19, bold: true, ...table },
	TablePoint: { size: 19, ...table, left: 170, hanging: 170 },
	PlanHead: { size: 18, bold: true, colour: COLOUR.accent, line: 247, keepNext: true },
	PlanText: { size: 18, after: 20, line: 254 },
	PlanRowHead: { size: 18, bold: true, after: 20, line: 254 },
	PlanPoint: { size: 18, after: 20, line: 254, left: 170, hanging: 170 },
	TightHead: { size: 17, bold: true, colour: COLOUR.accent, line: 247, keepNext: true },
	TightText: { size: 17, after: 20, line: 250 },
	TightRowHead: { size: 17, bold: true, after: 20, line: 250 },
	TightPoint: { size: 17, after: 20, line: 250, left: 150, hanging: 150 },
	TableNote: { size: 17, colour: COLOUR.muted, before: 70, after: 200, line: 259 },
	FrontHeading: {
		...{ size: 25, bold: true, colour: COLOUR.accent, before: 280, after: 90, line: 252 },
		...{ keepNext: true, keepLines: true, outline: 0 }
	},
	ContentsHeading: {
		size: 25,
		bold: true,
		colour: COLOUR.accent,
		before: 300,
		after: 80,
		line: 252,
		keepNext: true
	},
	TOC1: { size: 20, after: 25, line: 252 },
	PageHead: { size: 17, colour: COLOUR.muted, line: 264 },
	PageFoot: { size: 16, colour: COLOUR.muted, line: 264 },
	Sender: { size: 21, bold: true, colour: COLOUR.accent, line: 264 },
	DraftBand: {
		...{ size: 18, bold: true, colour: COLOUR.draft, after: 90, line: 264, left: 80, right: 80 },
		box: { size: 8, colour: COLOUR.draft, space: 3 }
	},
	SigningParty: {
		size: 22,
		bold: true,
		colour: COLOUR.accent,
		before: 520,
		after: 20,
		line: 264,
		keepNext: true,
		keepLines: true
	},
	SigningBasis: {
		size: 18,
		colour: COLOUR.muted,
		after: 40,
		line: 259,
		keepNext: true,
		keepLines: true
	},
	SigningLine: {
		size: 18,
		line: 240,
		keepNext: true,
		bottom: { size: 6, colour: COLOUR.ink, space: 1 }
	},
	SigningLabel: { size: 16, colour: COLOUR.muted, before: 20, line: 247, keepNext: true },
	SignerName: { size: 19, bold: true, before: 70, line: 252 },
	SignerTitle: { size: 18, line: 252 },
	PictureName: { size: 16, bold: true, colour: COLOUR.accent, line: 240, centred: true },
	PictureText: { size: 16, line: 240, centred: true },
	LastLine: { size: 2, line: 240 }
};
