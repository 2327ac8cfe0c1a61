/** Dates in running text. Spaces are ordinary ones; the writers set the hard ones (`text/typography.ts`). */

const months = [
	'januari',
	'februari',
	'mars',
	'april',
	'maj',
	'juni',
	'juli',
	'augusti',
	'september',
	'oktober',
	'november',
	'december'
] as const;

export interface DateParts {
	readonly year: number;
	/** 1–12. */
	readonly month: number;
	readonly day: number;
}

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The parts of an ISO date; undefined for anything else. */
export function dateParts(date: string): DateParts | undefined {
	const match = iso.exec(date);
	if (!match) return undefined;
	const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
	return { year, month, day };
}

export function monthName(month: number): string {
	return months[month - 1] ?? '';
}

/** `22 november 2026`, without `den`. What is no ISO date (`hösten 2026`) is printed as written. */
export function dateText(date: string): string {
	const parts = dateParts(date);
	return parts ? `${parts.day} ${monthName(parts.month)} ${parts.year}` : date.trim();
}

const weekdays = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'] as const;

/** `måndag`; undefined for what is no ISO date. */
export function weekdayText(date: string): string | undefined {
	const parts = dateParts(date);
	if (!parts) return undefined;
	return weekdays[new Date(Date.UTC(parts.year, parts.month - 1, parts.day)).getUTCDay()];
}

export function lastDayOf(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The ISO date that many months later; the last day of the month where the day does not exist. */
export function monthsAfter(date: string, count: number): string {
	const parts = dateParts(date);
	if (!parts) return date;
	const index = parts.year * 12 + parts.month - 1 + count;
	const year = Math.floor(index / 12);
	const month = (index % 12) + 1;
	return isoDate({ year, month, day: Math.min(parts.day, lastDayOf(year, month)) });
}

export function daysAfter(date: string, count: number): string {
	const parts = dateParts(date);
	if (!parts) return date;
	return new Date(Date.UTC(parts.year, parts.month - 1, parts.day + count))
		.toISOString()
		.slice(0, 10);
}

function isoDate({ year, month, day }: DateParts): string {
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
