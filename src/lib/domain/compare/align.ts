import type { Aligned } from './comparison.ts';

/** Places in the old and the new list of one and the same thing. */
export type Pair = readonly [old: number, new: number];

/** Where things stand that have left this list for another one of the same document. */
export interface Elsewhere<T> {
	inNew(old: T): T | undefined;
	inOld(fresh: T): T | undefined;
}

const nowhere = { inNew: () => undefined, inOld: () => undefined };

/** Indexes of the longest run of pairs, in order of the old list, that is in order in the new list too. */
function staying(pairs: readonly Pair[]): ReadonlySet<Pair> {
	const ends: number[] = [];
	const before: number[] = [];
	pairs.forEach(([, place], i) => {
		let low = 0;
		let high = ends.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1;
			else high = middle;
		}
		before[i] = low === 0 ? -1 : (ends[low - 1] ?? -1);
		ends[low] = i;
	});
	const kept = new Set<Pair>();
	for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) {
		const pair = pairs[i];
		if (pair) kept.add(pair);
	}
	return kept;
}

/**
 * Lays two lists into one in which both keep their order; between two things that stay, the old ones come first.
 * As few as possible are said to have moved.
 */
export function alignPairs<T, C>(
	old: readonly T[],
	fresh: readonly T[],
	pairs: readonly Pair[],
	compare: (old: T, fresh: T) => C,
	elsewhere: Elsewhere<T> = nowhere
): readonly Aligned<T, C>[] {
	const inOrder = [...pairs].sort(([a], [b]) => a - b);
	const stay = staying(inOrder);
	const newOf = new Map(inOrder);
	const oldOf = new Map(inOrder.map(([from, to]) => [to, from]));
	const aligned: Aligned<T, C>[] = [];
	const gone = (from: number) => {
		const was = old[from];
		if (was === undefined) return;
		const place = newOf.get(from);
		const is = place === undefined ? elsewhere.inNew(was) : fresh[place];
		aligned.push(
			is === undefined
				? { kind: 'removed', old: was }
				: { kind: 'movedFrom', old: was, new: is, change: compare(was, is) }
		);
	};
	const come = (to: number) => {
		const is = fresh[to];
		if (is === undefined) return;
		const place = oldOf.get(to);
		const was = place === undefined ? elsewhere.inOld(is) : old[place];
		aligned.push(
			was === undefined
				? { kind: 'added', new: is }
				: { kind: 'movedTo', old: was, new: is, change: compare(was, is) }
		);
	};
	let from = 0;
	let to = 0;
	for (const [oldPlace, newPlace] of inOrder.filter((pair) => stay.has(pair))) {
		while (from < oldPlace) gone(from++);
		while (to < newPlace) come(to++);
		const was = old[from++];
		const is = fresh[to++];
		if (was !== undefined && is !== undefined)
			aligned.push({ kind: 'kept', old: was, new: is, change: compare(was, is) });
	}
	while (from < old.length) gone(from++);
	while (to < fresh.length) come(to++);
	return aligned;
}

/** Pairs of the same id. Ids that repeat in a list are told apart by their order. */
export function pairIds<T extends { readonly id: string }>(
	old: readonly T[],
	fresh: readonly T[]
): readonly Pair[] {
	const places = new Map(countedIds(old).map((id, place) => [id, place]));
	return countedIds(fresh).flatMap((id, to): readonly Pair[] => {
		const from = places.get(id);
		return from === undefined ? [] : [[from, to]];
	});
}

function countedIds(list: readonly { readonly id: string }[]): readonly string[] {
	const seen = new Map<string, number>();
	return list.map(({ id }) => {
		const count = (seen.get(id) ?? 0) + 1;
		seen.set(id, count);
		return `${count}/${id}`;
	});
}
