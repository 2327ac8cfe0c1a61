import { attribute } from '../xml/clean.ts';

/** Who changed a text and when. */
export interface Reviser {
	readonly author: string;
	/** ISO 8601, UTC. */
	readonly date: string;
}

/** Above the ids of bookmarks, which are numbered in the same way. */
const FIRST = 100_000;
const MARK =
	/<w:(ins|del|moveFrom|moveTo|pPrChange|moveFromRangeStart|moveToRangeStart|moveFromRangeEnd|moveToRangeEnd)(?=[ />])/g;

/** Gives every change its own id, its author and its date; a range ends with the id that it began with. */
export function numberChanges(xml: string, { author, date }: Reviser): string {
	const who = ` w:author="${attribute(author)}" w:date="${date.slice(0, 19)}Z"`;
	let id = FIRST;
	let range = id;
	return xml.replace(MARK, (element, name: string) => {
		if (name.endsWith('RangeEnd')) return `${element} w:id="${range}"`;
		id += 1;
		if (name.endsWith('RangeStart')) range = id;
		return `${element} w:id="${id}"${who}`;
	});
}
