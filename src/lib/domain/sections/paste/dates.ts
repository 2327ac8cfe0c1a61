/** Dates as they are written in Swedish tables. Only what is understood to its last word counts as a date. */
import { isDate } from '#lib/domain/calendar/iso-date.ts';
import type { Period } from '../values.ts';
import { plain } from './match.ts';
import type { PasteWords } from './words.ts';

type End = 'start' | 'end';

/**
 * The ISO date of `2027-02-01`, `20270201`, `1 februari 2027`, `1 feb 2027`, `1/2 2027` or `1.2.2027`. A month or a year
 * alone gives its first day as a start and its last as an end. `year` is used where none is written.
 */
export function readDay(
	text: string,
	end: End,
	{ months }: PasteWords,
	year?: string
): string | undefined {
	const wanted = plain(text).replace(/^den /, '');
	const iso = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})$/.exec(wanted);
	if (iso) return day(iso[1], iso[2], iso[3]);
	const figures = /^(\d{1,2})[/.](\d{1,2})(?:[-/. ]+(\d{4}))?$/.exec(wanted);
	if (figures) return day(figures[3] ?? year, figures[2], figures[1]);
	const words = /^(?:(\d{1,2}) )?([a-z]{3,9})\.?(?: (\d{4}))?$/.exec(wanted);
	const month = words ? months.findIndex((name) => isMonth(words[2] ?? '', name)) + 1 : 0;
	if (words && month > 0) return wholeMonth(words[3] ?? year, month, words[1], end);
	if (/^\d{4}$/.test(wanted))
		return day(wanted, end === 'start' ? '1' : '12', end === 'start' ? '1' : '31');
	return undefined;
}

/** `2027–2030`, `1 feb–30 jun 2027`, `från mars 2027`, `senast 2027-05-31`, `2027-01-01 till och med 2027-12-31`. */
export function readPeriod(text: string, words: PasteWords): Period | undefined {
	const wanted = plain(text);
	if (isOneOf(wanted, words.open)) return { end: 'open' };
	const years = /^(\d{4}) ?[-–] ?(\d{4})$/.exec(wanted);
	if (years) return span(years[1] ?? '', years[2] ?? '', words);
	const first = after(wanted, words.from);
	const open = words.open.map(plain).find((word) => wanted.endsWith(` ${word}`));
	if (open) return span((first ?? wanted).slice(0, -open.length).trim(), open, words);
	const [start = '', end, ...more] = split(first ?? wanted, words.to);
	if (more.length > 0) return undefined;
	if (end !== undefined && start === '') return oneEnd('end', end, words);
	if (end !== undefined) return span(start, end, words);
	if (first !== undefined) return oneEnd('start', start, words);
	const [from, to] = [readDay(start, 'start', words), readDay(start, 'end', words)];
	return from && to && from !== to ? { start: from, end: to } : from ? { start: from } : undefined;
}

function span(first: string, last: string, words: PasteWords): Period | undefined {
	const start = readDay(first, 'start', words, /\d{4}/.exec(last)?.[0]);
	const end = isOneOf(last, words.open) ? 'open' : readDay(last, 'end', words);
	return start && end && (end === 'open' || start <= end) ? { start, end } : undefined;
}

function oneEnd(which: End, text: string, words: PasteWords): Period | undefined {
	if (which === 'end' && isOneOf(text, words.open)) return { end: 'open' };
	const found = readDay(text, which, words);
	return found === undefined ? undefined : { [which]: found };
}

/** Between two days: a dash with spaces, a long dash, or one of the words. */
function split(text: string, to: readonly string[]): readonly string[] {
	const words = to.map((word) => plain(word).replaceAll('.', '\\.')).join('|');
	return text
		.split(new RegExp(` *[–—] *| +- +|(?:^| )(?:${words})(?: |$)`))
		.map((part) => part.trim());
}

function after(text: string, words: readonly string[]): string | undefined {
	const word = words.map(plain).find((one) => text.startsWith(`${one} `));
	return word === undefined ? undefined : text.slice(word.length + 1);
}

const isOneOf = (text: string, words: readonly string[]): boolean =>
	words.some((word) => plain(word) === plain(text));

const isMonth = (written: string, name: string): boolean =>
	written.length >= 3 && plain(name).startsWith(written);

function wholeMonth(
	year: string | undefined,
	month: number,
	date: string | undefined,
	end: End
): string | undefined {
	const last = String(new Date(Date.UTC(Number(year), month, 0)).getUTCDate());
	return day(year, String(month), date ?? (end === 'start' ? '1' : last));
}

function day(year = '', month = '', date = ''): string | undefined {
	const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
	return isDate(iso) ? iso : undefined;
}
