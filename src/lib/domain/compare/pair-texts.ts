import { diffArrays } from 'diff';
import type { Pair } from './align.ts';

/**
 * Pairs of texts that have no ids, never crosswise: first those alike, then, between them, the others in their order.
 */
export function pairTexts(old: readonly string[], fresh: readonly string[]): readonly Pair[] {
	const pairs: Pair[] = [];
	let from = 0;
	let to = 0;
	let removed = 0;
	let added = 0;
	const close = () => {
		for (let i = 0; i < Math.min(removed, added); i++) pairs.push([from + i, to + i]);
		from += removed;
		to += added;
		removed = 0;
		added = 0;
	};
	for (const part of diffArrays([...old], [...fresh])) {
		if (part.removed) removed += part.count;
		else if (part.added) added += part.count;
		else {
			close();
			for (let i = 0; i < part.count; i++) pairs.push([from + i, to + i]);
			from += part.count;
			to += part.count;
		}
	}
	close();
	return pairs;
}
