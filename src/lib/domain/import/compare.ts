/** What was changed by hand in a file, clause by clause: its lines beside those it was written with. */
import { align, type Hunk } from './align.ts';
import type { Line } from './lines.ts';

export interface LineChange {
	/** Clause id, chapter id, or `head`: where the old line stood, or the line before a new one. */
	readonly at: string;
	/** Absent for a new line. */
	readonly was?: string;
	/** Absent for a line that is gone. */
	readonly now?: string;
}

/** Below this part of shared words two lines are not one changed, but one gone and one new. */
const alike = 0.34;
const largestTable = 40_000;

/** `now` holds folded lines without empty ones. */
export function compareLines(was: readonly Line[], now: readonly string[]): readonly LineChange[] {
	const hunks = align(
		was.map(({ text }) => text),
		now
	);
	return hunks.flatMap((hunk) => changesIn(hunk, was, now));
}

function changesIn(
	hunk: Hunk,
	was: readonly Line[],
	now: readonly string[]
): readonly LineChange[] {
	const gone = was.slice(hunk.aFrom, hunk.aTo);
	const made = now.slice(hunk.bFrom, hunk.bTo);
	let at = was[hunk.aFrom - 1]?.at ?? was[0]?.at ?? '';
	const changes: LineChange[] = [];
	let next = 0;
	const add = (upTo: number) => {
		for (; next < upTo; next += 1) changes.push({ at, now: made[next] ?? '' });
	};
	const partners = pair(
		gone.map(({ text }) => text),
		made
	);
	gone.forEach((line, index) => {
		const partner = partners.get(index);
		if (partner !== undefined) add(partner);
		at = line.at;
		if (partner === undefined) changes.push({ at, was: line.text });
		else {
			changes.push({ at, was: line.text, now: made[partner] ?? '' });
			next = partner + 1;
		}
	});
	add(made.length);
	return changes;
}

/** Which old line became which new one, in order, so that they share as many words as can be. */
function pair(gone: readonly string[], made: readonly string[]): ReadonlyMap<number, number> {
	const partners = new Map<number, number>();
	const [height, width] = [gone.length, made.length];
	if (height * width > largestTable || height * width === 0) return partners;
	const bags = [gone.map(bagOf), made.map(bagOf)] as const;
	const likeness = (i: number, j: number) => dice(bags[0][i], bags[1][j]);
	const best = new Float64Array((height + 1) * (width + 1));
	const cell = (i: number, j: number) => i * (width + 1) + j;
	const likes = new Float64Array(height * width);
	for (let i = height - 1; i >= 0; i -= 1)
		for (let j = width - 1; j >= 0; j -= 1) {
			const like = likeness(i, j);
			likes[i * width + j] = like;
			const paired = like < alike ? 0 : like + (best[cell(i + 1, j + 1)] ?? 0);
			best[cell(i, j)] = Math.max(paired, best[cell(i + 1, j)] ?? 0, best[cell(i, j + 1)] ?? 0);
		}
	for (let [i, j] = [0, 0]; i < height && j < width;) {
		const here = best[cell(i, j)] ?? 0;
		const like = likes[i * width + j] ?? 0;
		if (like >= alike && here === like + (best[cell(i + 1, j + 1)] ?? 0)) partners.set(i++, j++);
		else if (here === (best[cell(i + 1, j)] ?? 0)) i += 1;
		else j += 1;
	}
	return partners;
}

type Bag = ReadonlyMap<string, number>;

function bagOf(text: string): Bag {
	const bag = new Map<string, number>();
	for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
		bag.set(word, (bag.get(word) ?? 0) + 1);
	return bag;
}

const sizeOf = (bag: Bag) => [...bag.values()].reduce((sum, count) => sum + count, 0);

/** Shared words of all words, 0–1. */
function dice(a: Bag = new Map(), b: Bag = new Map()): number {
	let shared = 0;
	for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0);
	const all = sizeOf(a) + sizeOf(b);
	return all === 0 ? 0 : (2 * shared) / all;
}
