/** Dates are ISO calendar dates, `2027-03-31`, without time or zone. */

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a date that exists, 1900–2100, leap days included. */
export function isDate(text: string): boolean {
	const match = pattern.exec(text);
	if (!match) return false;
	const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
	if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
	return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
