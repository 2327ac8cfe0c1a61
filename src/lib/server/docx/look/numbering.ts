import type { DocumentModel } from '#lib/domain/document/model.ts';
import { FONT } from './word-styles.ts';
import { COLOUR } from './colours.ts';
import { NUMBER_COLUMN } from './page.ts';

/** List instances every document has; lists that start over get ids from `FIRST_RESTART` on. */
export const CLAUSES = 1;
export const DASHES = 2;
export const FIRST_RESTART = 3;

/** Lists of decisions, each with an instance of its own from here on: more than any document's lettered lists. */
export const FIRST_DECISION = 20_001;

/** The level of `a)` in the clause list, under chapters and two levels of clauses. */
export const LETTER_LEVEL = 3;

interface Level {
	readonly format: 'decimal' | 'lowerLetter' | 'bullet';
	readonly text: string;
	readonly style?: string;
	readonly left: number;
	readonly hanging: number;
	readonly run?: string;
	/** A space after the number instead of the number column. */
	readonly close?: boolean;
}

const level = (l: Level, index: number) =>
	`<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${l.format}"/>` +
	(l.style ? `<w:pStyle w:val="${l.style}"/>` : '') +
	(l.close ? '<w:suff w:val="space"/>' : '') +
	`<w:lvlText w:val="${l.text}"/><w:lvlJc w:val="left"/>` +
	`<w:pPr><w:ind w:left="${l.left}" w:hanging="${l.hanging}"/></w:pPr>` +
	(l.run ? `<w:rPr>${l.run}</w:rPr>` : '') +
	`</w:lvl>`;

const accent = `<w:color w:val="${COLOUR.accent}"/>`;
const arial = `<w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:cs="${FONT}" w:hint="default"/>`;
const column = { left: NUMBER_COLUMN, hanging: NUMBER_COLUMN };

const chapter: Level = { format: 'decimal', text: '%1', style: 'Heading1', ...column, run: accent };
const planChapter: Level = { ...chapter, text: '%1.', left: 0, hanging: 0, close: true };

const clauses: readonly Level[] = [
	{ format: 'decimal', text: '%1.%2', style: 'Clause', ...column },
	{ format: 'decimal', text: '%1.%2.%3', style: 'Clause3', ...column },
	{ format: 'lowerLetter', text: '%4)', style: 'Letters', left: NUMBER_COLUMN + 397, hanging: 397 }
];

const dash: Level = {
	format: 'bullet',
	text: '\u2013',
	style: 'Dashes',
	left: NUMBER_COLUMN + 284,
	hanging: 284,
	run: arial
};

const decision: Level = {
	format: 'decimal',
	text: '%1.',
	style: 'Decision',
	left: 425,
	hanging: 425,
	run: '<w:b/>'
};

const list = (id: number, kind: string, levels: readonly Level[]) =>
	`<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="${kind}"/>${levels.map(level).join('')}</w:abstractNum>`;

const instance = (id: number, abstract: number, override = '') =>
	`<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${override}</w:num>`;

const fromOne = `<w:lvlOverride w:ilvl="${LETTER_LEVEL}"><w:startOverride w:val="1"/></w:lvlOverride>`;

const firstIsOne = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';

/**
 * The numbering part: one multilevel list for chapters, clauses and letters, and one for dashes.
 * docx writes only lists that its own paragraphs use; ours are written by us.
 * @param restarts how many lettered lists start over at `a)` without a numbered clause before them
 * @param decisions how many lists of decisions there are
 */
export function numberingXml(
	orientation: DocumentModel['orientation'],
	{ restarts, decisions }: { readonly restarts: number; readonly decisions: number }
): string {
	const first = orientation === 'landscape' ? planChapter : chapter;
	const again = Array.from({ length: restarts }, (_, i) => instance(FIRST_RESTART + i, 0, fromOne));
	const decided = Array.from({ length: decisions }, (_, i) =>
		instance(FIRST_DECISION + i, 2, firstIsOne)
	);
	return (
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
		'<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
		list(0, 'multilevel', [first, ...clauses]) +
		list(1, 'hybridMultilevel', [dash]) +
		(decisions > 0 ? list(2, 'singleLevel', [decision]) : '') +
		instance(CLAUSES, 0) +
		instance(DASHES, 1) +
		again.join('') +
		decided.join('') +
		'</w:numbering>'
	);
}
