/**
 * Text as it is compared: what programs change on their own when they save a file is taken away, what a person
 * changes is kept. `Tabell 3.` and a written number are counted, not written by anybody.
 */
/** What XML cannot hold, and so no file can say. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const WRITTEN_NUMBER = /^\s*\d+(?:\.\d+)*\t/;
const COUNTED = /^\p{Lu}\p{Ll}+ \d+\. /u;
const POINT = /^[\u2013\u2022-] /;

/** Empty for a line that shows nothing, such as the dash in an empty cell. */
export function folded(text: string): string {
	const line = text
		.replace(NOT_XML, '')
		.normalize('NFC')
		.replace(WRITTEN_NUMBER, '')
		.replace(UNSEEN, '')
		.replace(/\u2011/g, '-')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(COUNTED, '')
		.replace(POINT, '');
	return line === '\u2013' ? '' : line;
}
