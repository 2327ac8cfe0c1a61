import type { LintRuleId } from '#lib/text/accessibility/rules.ts';
import { all, child, elements, w } from '../xml/tree.ts';
import type { XmlElement } from '../xml/tree.ts';
import type { Opened } from './opened.ts';

/** One thing found: the element it stands in, if it stands in the text, and a name or number. */
export interface Fault {
	readonly at?: XmlElement;
	readonly found?: string;
}

export type Check = (file: Opened) => readonly Fault[];
export type Checks = Readonly<Partial<Record<LintRuleId, Check>>>;

/** For rules about the file as a whole. */
export const unless = (holds: boolean): readonly Fault[] => (holds ? [] : [{}]);

export const faultyAt = (
	places: readonly XmlElement[],
	isFaulty: (place: XmlElement) => boolean
): readonly Fault[] => places.filter(isFaulty).map((at) => ({ at }));

/** Every element whose key has been seen before, with the key. */
export function repeated(
	places: readonly XmlElement[],
	keyOf: (place: XmlElement) => string | undefined
): readonly Fault[] {
	const seen = new Set<string>();
	return places.flatMap((at) => {
		const key = keyOf(at);
		if (key === undefined) return [];
		if (seen.has(key)) return [{ at, found: key }];
		seen.add(key);
		return [];
	});
}

export const styleOf = (paragraph: XmlElement): string | undefined =>
	w(child(child(paragraph, 'w:pPr'), 'w:pStyle'));

export const rowsOf = (table: XmlElement): readonly XmlElement[] =>
	elements(table).filter(({ name }) => name === 'w:tr');

export const cellsOf = (row: XmlElement): readonly XmlElement[] =>
	elements(row).filter(({ name }) => name === 'w:tc');

const SHOWS = ['w:t', 'w:delText', 'w:drawing', 'w:pict', 'w:instrText', 'w:numPr', 'c:chart'];

export const isEmpty = (paragraph: XmlElement): boolean =>
	SHOWS.every((name) => all(paragraph, name).length === 0);

/** Tables of data name their columns; tables without a style only place things, such as lines to sign on. */
export const isData = (table: XmlElement): boolean =>
	child(child(table, 'w:tblPr'), 'w:tblStyle') !== undefined;
