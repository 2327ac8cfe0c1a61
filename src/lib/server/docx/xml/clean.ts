// Everything XML 1.0 cannot hold, lone surrogates among them: with one of these Word cannot open the file.
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const SPECIAL = /[&<>"]/g;
const ENTITY: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** Typed text without what XML cannot hold; every kind of line end becomes `\n`, a tab becomes a space. */
export function cleanText(text: string): string {
	return text
		.replace(NOT_XML, '')
		.replace(/\r\n?|\u2028|\u2029/g, '\n')
		.replace(/\t/g, ' ');
}

/** For element text and attribute values. Expects cleaned text. */
export function escapeXml(text: string): string {
	return text.replace(SPECIAL, (character) => ENTITY[character] ?? '');
}

/** Stands where something must stand and nothing was written, so that it is also heard. */
export const NO_WORDS = '\u2013';

/** The first text that shows something. */
export function firstFilled(...texts: readonly string[]): string {
	return texts.find((text) => cleanText(text).trim() !== '') ?? '';
}

/** A clean value for an attribute: one line. */
export function attribute(text: string): string {
	return escapeXml(cleanText(text).replace(/\n+/g, ' ').trim());
}
