import type { Met } from './result.ts';

/** All, some or none. Of nothing at all, none. */
export function ofAll<Row>(rows: readonly Row[], holds: (row: Row) => boolean): Met {
	const count = rows.filter(holds).length;
	if (count === 0) return false;
	return count === rows.length ? true : 'partly';
}

/** Every part must hold. */
export function together(...parts: readonly Met[]): Met {
	if (parts.every((part) => part === true)) return true;
	return parts.every((part) => part === false) ? false : 'partly';
}

/** What a check found, and where: the question, or the first row that lacks its answer. */
export interface Found {
	readonly met: Met;
	readonly link: string;
}

export const at = (link: string, met: Met): Found => ({ met, link });

/** Asked of each row of a list; the link leads to the answer of the first row without. */
export function eachOf<Row extends { readonly id: string }>(
	rows: readonly Row[],
	list: string,
	answer: string,
	holds: (row: Row) => boolean
): Found {
	const first = rows.find((row) => !holds(row));
	return { met: ofAll(rows, holds), link: first ? `${list}.${first.id}.${answer}` : list };
}
