const millisecondsPerDay = 86_400_000;

/** Days since 1970-01-01 of an ISO date. A date that does not exist is a defect: the schemas let none in. */
function dayNumber(date: string): number {
	const day = Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay;
	if (!Number.isInteger(day)) throw new RangeError(`not a date: ${date}`);
	return day;
}

/** Whole days from the first date to the second; negative when the second comes before. */
export function daysBetween(from: string, to: string): number {
	return dayNumber(to) - dayNumber(from);
}

export function addDays(date: string, days: number): string {
	return new Date((dayNumber(date) + days) * millisecondsPerDay).toISOString().slice(0, 10);
}
