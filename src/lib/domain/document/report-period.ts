import type { Period } from '#lib/domain/sections/values.ts';

type Ends = { readonly start: string | undefined; readonly end: string | undefined };

/** ISO dates; an end that is open or not yet known has no limit. */
function ends({ start, end }: Period = {}): Ends {
	return {
		start: start === 'on_signing' ? undefined : start,
		end: end === 'open' ? undefined : end
	};
}

/** Whether two periods share a day. One that is not known may, so it is not left out. */
export function overlaps(one: Period | undefined, other: Period | undefined): boolean {
	const [a, b] = [ends(one), ends(other)];
	return startsBy(a.start, b.end) && startsBy(b.start, a.end);
}

const startsBy = (start: string | undefined, end: string | undefined) =>
	start === undefined || end === undefined || start <= end;

/** Whether an ISO date lies in the period. */
export function isWithin(date: string, period: Period | undefined): boolean {
	const { start, end } = ends(period);
	return (start === undefined || start <= date) && (end === undefined || date <= end);
}
