/** Where two rows of texts differ. Bounded: about the length of both times `deepest`, whatever they hold. */

/** `a` from `aFrom` up to `aTo` became `b` from `bFrom` up to `bTo`; one of the two may be empty. */
export interface Hunk {
	readonly aFrom: number;
	readonly aTo: number;
	readonly bFrom: number;
	readonly bTo: number;
}

const deepest = 40;
/** Cells of the exact comparison of what is left between texts that occur once. */
const largestTable = 250_000;

/** Differences in order. What is not in a hunk is equal in both, in the same order. */
export function align(a: readonly string[], b: readonly string[]): readonly Hunk[] {
	const hunks: Hunk[] = [];
	between(a, b, { aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length }, 0, hunks);
	return hunks;
}

function between(
	a: readonly string[],
	b: readonly string[],
	range: Hunk,
	depth: number,
	hunks: Hunk[]
): void {
	let { aFrom, aTo, bFrom, bTo } = range;
	while (aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom])
		[aFrom, bFrom] = [aFrom + 1, bFrom + 1];
	while (aFrom < aTo && bFrom < bTo && a[aTo - 1] === b[bTo - 1]) [aTo, bTo] = [aTo - 1, bTo - 1];
	if (aFrom === aTo && bFrom === bTo) return;
	const rest = { aFrom, aTo, bFrom, bTo };
	const pairs = aFrom === aTo || bFrom === bTo || depth === deepest ? [] : anchors(a, b, rest);
	if (pairs.length === 0) {
		hunks.push(rest);
		return;
	}
	let [aNext, bNext] = [aFrom, bFrom];
	for (const [aAt, bAt] of [...pairs, [aTo, bTo] as const]) {
		between(a, b, { aFrom: aNext, aTo: aAt, bFrom: bNext, bTo: bAt }, depth + 1, hunks);
		[aNext, bNext] = [aAt + 1, bAt + 1];
	}
}

type Pair = readonly [number, number];

/** Texts that stand once on both sides hold the two together; without any, the longest common row of a short piece. */
function anchors(a: readonly string[], b: readonly string[], range: Hunk): readonly Pair[] {
	const inB = onceIn(b, range.bFrom, range.bTo);
	const pairs = [...onceIn(a, range.aFrom, range.aTo)]
		.flatMap(([text, at]): Pair[] => {
			const other = inB.get(text);
			return other === undefined ? [] : [[at, other]];
		})
		.sort(([left], [right]) => left - right);
	if (pairs.length > 0) return longestRising(pairs);
	const cells = (range.aTo - range.aFrom) * (range.bTo - range.bFrom);
	return cells > largestTable ? [] : longestCommon(a, b, range);
}

function onceIn(texts: readonly string[], from: number, to: number): ReadonlyMap<string, number> {
	const found = new Map<string, number>();
	const many = new Set<string>();
	for (let at = from; at < to; at += 1) {
		const text = texts[at] ?? '';
		if (found.has(text)) many.add(text);
		else found.set(text, at);
	}
	for (const text of many) found.delete(text);
	return found;
}

/** The longest run of pairs that rises on both sides: patience sorting, n log n. */
function longestRising(pairs: readonly Pair[]): readonly Pair[] {
	const piles: number[] = [];
	const before: (number | undefined)[] = [];
	pairs.forEach(([, bAt], index) => {
		let [low, high] = [0, piles.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((pairs[piles[middle] ?? 0]?.[1] ?? 0) < bAt) low = middle + 1;
			else high = middle;
		}
		before[index] = piles[low - 1];
		piles[low] = index;
	});
	const rising: Pair[] = [];
	for (let at = piles.at(-1); at !== undefined; at = before[at]) {
		const pair = pairs[at];
		if (pair) rising.push(pair);
	}
	return rising.reverse();
}

function longestCommon(a: readonly string[], b: readonly string[], range: Hunk): readonly Pair[] {
	const { aFrom, aTo, bFrom, bTo } = range;
	const width = bTo - bFrom + 1;
	const table = new Uint32Array((aTo - aFrom + 1) * width);
	const at = (i: number, j: number) => (i - aFrom) * width + (j - bFrom);
	for (let i = aTo - 1; i >= aFrom; i -= 1)
		for (let j = bTo - 1; j >= bFrom; j -= 1)
			table[at(i, j)] =
				a[i] === b[j]
					? (table[at(i + 1, j + 1)] ?? 0) + 1
					: Math.max(table[at(i + 1, j)] ?? 0, table[at(i, j + 1)] ?? 0);
	const pairs: Pair[] = [];
	for (let [i, j] = [aFrom, bFrom]; i < aTo && j < bTo;) {
		if (a[i] === b[j]) pairs.push([i++, j++]);
		else if ((table[at(i + 1, j)] ?? 0) >= (table[at(i, j + 1)] ?? 0)) i += 1;
		else j += 1;
	}
	return pairs;
}
