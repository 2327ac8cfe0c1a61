/** A foreign document as headings with their texts, to be sorted into an agreement by a person. */
import type { WordParagraph, WordText } from './word-text.ts';

export interface Piece {
	/** Empty for what stands before the first heading. */
	readonly heading: string;
	/** Headings above it, outermost first. */
	readonly under: readonly string[];
	readonly kind: 'title' | 'text' | 'boxes' | 'footnotes' | 'comments';
	/** One for each paragraph, point of a list or row of a table; cells are parted by ` | `. */
	readonly lines: readonly string[];
}

/** More pieces than a person can sort: what follows is joined to the last. */
const most = 200;
const longestHeading = 120;

/** Nothing that the file says is left out, except its table of contents and its headers and footers. */
export function piecesOf(text: WordText): readonly Piece[] {
	const read = text.paragraphs.filter(({ contents }) => !contents);
	const isHeading = headingTest(read);
	const pieces: { -readonly [K in keyof Piece]: Piece[K] }[] = [];
	const above: string[] = [];
	let lines: string[] | undefined;
	const start = (kind: Piece['kind'], heading: string, under: readonly string[]) => {
		const last = pieces.at(-1);
		if (pieces.length >= most && last) {
			if (heading !== '') lines?.push(heading);
			return;
		}
		lines = [];
		pieces.push({ kind, heading, under, lines });
	};
	for (const group of rowsOf(read.filter(({ boxed }) => !boxed))) {
		const [first] = group;
		if (!first) continue;
		const said = group.map((paragraph) => tidy(paragraph.text)).filter(Boolean);
		if (said.length === 0) continue;
		const level = first.cell ? undefined : isHeading(first);
		if (first.title && level === undefined) start('title', said.join(' '), []);
		else if (level !== undefined) {
			above.length = Math.min(above.length, level - 1);
			start(
				'text',
				said.join(' '),
				above.filter((heading) => heading !== '')
			);
			while (above.length < level - 1) above.push('');
			above.push(said.join(' '));
		} else {
			if (!lines || pieces.at(-1)?.kind === 'title') start('text', '', []);
			lines?.push(said.join(first.cell ? ' | ' : ' '));
		}
	}
	const rest: readonly (readonly [Piece['kind'], readonly string[]])[] = [
		['boxes', read.filter(({ boxed }) => boxed).map((paragraph) => tidy(paragraph.text))],
		['footnotes', text.footnotes.map(tidy)],
		['comments', text.comments.map(tidy)]
	];
	for (const [kind, said] of rest) {
		const shown = said.filter(Boolean);
		if (shown.length > 0) pieces.push({ kind, heading: '', under: [], lines: shown });
	}
	// A heading that only leads to others has nothing to sort: it stands above theirs.
	return pieces.filter(
		({ kind, lines: own, heading }, index) =>
			kind === 'title' || own.length > 0 || !pieces[index + 1]?.under.includes(heading)
	);
}

/** Paragraphs alone; those of one row of a table together. */
function rowsOf(paragraphs: readonly WordParagraph[]): readonly (readonly WordParagraph[])[] {
	const groups: WordParagraph[][] = [];
	for (const paragraph of paragraphs) {
		const last = groups.at(-1)?.at(-1)?.cell;
		const { cell } = paragraph;
		if (cell && last && cell.table === last.table && cell.row === last.row)
			groups.at(-1)?.push(paragraph);
		else groups.push([paragraph]);
	}
	return groups;
}

/** Headings by style; in a document that has none, short lines in bold that are no sentences. */
function headingTest(
	paragraphs: readonly WordParagraph[]
): (paragraph: WordParagraph) => number | undefined {
	if (paragraphs.some(({ level, cell }) => level !== undefined && !cell))
		return ({ level, title, text }) =>
			title || text.length > longestHeading * 4 ? undefined : level;
	return ({ text, bold, item }) => {
		const line = tidy(text);
		const short = line.length > 0 && line.length <= longestHeading;
		return bold && !item && short && !/[.:;,]$/.test(line) ? 1 : undefined;
	};
}

const tidy = (text: string): string =>
	text
		.replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
