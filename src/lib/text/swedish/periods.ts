/** Periods, long in running text and short in tables. Calendar years are never assumed. */
import type { Period } from '#lib/domain/sections/values.ts';
import { dateParts, dateText, lastDayOf, monthName, type DateParts } from './dates.ts';

const fromSigning = 'från den dag då alla parter har undertecknat';

/** `från och med den 1 januari 2027 till och med den 31 december 2028`; undefined when neither end is known. */
export function periodText({ start, end }: Period): string | undefined {
	const from =
		start === 'on_signing' ? fromSigning : start && `från och med den ${dateText(start)}`;
	const to = end === 'open' ? 'tills vidare' : end && `till och med den ${dateText(end)}`;
	if (!from) return to;
	if (!to) return from;
	return end === 'open' ? `${from} och ${to}` : `${from} ${to}`;
}

/**
 * For tables and titles: `2027–2028` when it is whole calendar years, `augusti–december 2027` when it is whole months,
 * else the dates. Undefined when neither end is known.
 */
export function shortPeriod({ start, end }: Period): string | undefined {
	if (start === 'on_signing')
		return end && end !== 'open'
			? `från undertecknandet till och med ${dateText(end)}`
			: 'från undertecknandet';
	const from = start === undefined ? undefined : dateParts(start);
	const to = end === undefined ? undefined : dateParts(end);
	if (from && to) return range(from, to);
	if (from) return `från ${dateText(start ?? '')}`;
	if (to) return `till och med ${dateText(end ?? '')}`;
	return end === 'open' ? 'tills vidare' : undefined;
}

function range(from: DateParts, to: DateParts): string {
	const wholeMonths = from.day === 1 && to.day === lastDayOf(to.year, to.month);
	const oneYear = from.year === to.year;
	if (wholeMonths && from.month === 1 && to.month === 12)
		return oneYear ? String(from.year) : `${from.year}–${to.year}`;
	if (wholeMonths && oneYear && from.month === to.month)
		return `${monthName(from.month)} ${from.year}`;
	const start = wholeMonths ? monthName(from.month) : `${from.day} ${monthName(from.month)}`;
	const end = wholeMonths ? monthName(to.month) : `${to.day} ${monthName(to.month)}`;
	// A dash between parts that hold spaces stands without its own, as in `1 mars–30 juni 2027`.
	return oneYear ? `${start}–${end} ${to.year}` : `${start} ${from.year}–${end} ${to.year}`;
}
