import { dateParts, monthName } from '#lib/text/swedish/dates.ts';

/** `30 nov`, for narrow lists; the year is said when it is another. */
export function shortDate(date: string, today: string): string {
	const parts = dateParts(date);
	if (!parts) return date;
	const month = monthName(parts.month);
	const short = month.length <= 4 ? month : month.slice(0, 3);
	const year = date.slice(0, 4) === today.slice(0, 4) ? '' : ` ${parts.year}`;
	return `${parts.day} ${short}${year}`;
}
