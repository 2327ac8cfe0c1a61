import type { TextChange, TextPart } from './comparison.ts';
import { textOf } from './runs.ts';

/** Words of what is kept that are shown on each side of a change. */
const AROUND = 4;
const LONGEST = 150;

/** The part with its middle left out, or its start or end where nothing that matters stands there. */
function context(text: string, isFirst: boolean, isLast: boolean): string {
	const words = text.split(/(?<=\s)/u);
	const room = isFirst || isLast ? AROUND : AROUND * 2;
	if (words.length <= room + 1) return text;
	const start = isFirst ? '' : words.slice(0, AROUND).join('').trimEnd();
	const end = isLast ? '' : words.slice(-AROUND).join('');
	return `${start}${start ? ' ' : ''}…${end ? ' ' : ''}${end}`;
}

export function shortened(text: string, longest = LONGEST): string {
	const line = text.replace(/\s+/g, ' ').trim();
	if (line.length <= longest) return line;
	const cut = line.slice(0, longest);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).replace(/[\s,;:–-]+$/u, '')} …`;
}

/** How one version reads around what differs; empty when the version says nothing there. */
export function snippet({ parts }: TextChange, version: 'old' | 'new'): string {
	const other: TextPart['kind'] = version === 'old' ? 'added' : 'removed';
	const text = parts
		.map((part, i) => {
			if (part.kind === other) return '';
			const said = textOf(part.runs);
			return part.kind === 'kept' ? context(said, i === 0, i === parts.length - 1) : said;
		})
		.join('');
	return shortened(text);
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** A number that the document gives by itself: of a clause that is referred to, or first in a row. */
const isOwnNumber = (text: string) => /^\s*\d+(?:\.\d+)+[\s\p{L}]?\s*$/u.test(text);

/** Nothing but punctuation, capitals, spaces, references to clauses or a number given by the document differs. */
export function isFormal({ parts }: TextChange): boolean {
	const differing = parts.filter(({ kind }) => kind !== 'kept');
	const said = (kind: TextPart['kind']) =>
		letters(differing.map((part) => (part.kind === kind ? textOf(part.runs) : '')).join(''));
	if (said('removed') === said('added')) return true;
	const isReference = ({ runs }: TextPart) => runs.every(({ refersTo }) => refersTo !== undefined);
	const opens = parts.slice(0, 2).filter(({ kind }) => kind !== 'kept');
	const isNumber =
		differing.length === opens.length && opens.every(({ runs }) => isOwnNumber(textOf(runs)));
	return isNumber || differing.every(isReference);
}
