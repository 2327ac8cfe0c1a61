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
/** Words compared with words, for one file: beyond it lines are told as gone and new. */
const mostWork = 5_000_000;

/** `now` holds folded lines without empty ones. */
export function compareLines(was: readonly Line[], now: readonly string[]): readonly LineChange[] {
	const hunks = align(
		was.map(({ text }) => text),
		now
	);
	const budget = { left: mostWork };
	return hunks.flatMap((hunk) => changesIn(hunk, was, now, budget));
}

function changesIn(
	hunk: Hunk,
	was: readonly Line[],
	now: readonly string[],
	budget: { left: number }
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
		made,
		budget
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
function pair(
	gone: readonly string[],
	made: readonly string[],
	budget: { left: number }
): ReadonlyMap<number, number> {
	const partners = new Map<number, number>();
	const [height, width] = [gone.length, made.length];
	if (height * width > largestTable || height * width === 0) return partners;
	const bags = [gone.map(bagOf), made.map(bagOf)] as const;
	const words = bags[0].reduce((sum, { words }) => sum + words.size, 0);
	budget.left -= words * width;
	if (budget.left < 0) return partners;
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

/** How often each word stands in a text, and how many words there are. */
interface Bag {
	readonly words: ReadonlyMap<string, number>;
	readonly count: number;
}

function bagOf(text: string): Bag {
	const words = new Map<string, number>();
	let count = 0;
	for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
		words.set(word, (words.get(word) ?? 0) + 1);
		count += 1;
	}
	return { words, count };
}

const nothing: Bag = { words: new Map(), count: 0 };

/** The one of these that shares most words with the text, when it shares enough to be the same line changed. */
export function likest(text: string, others: readonly string[]): string | undefined {
	const bag = bagOf(text);
	let best: { readonly other: string; readonly like: number } | undefined;
	for (const other of others) {
		const like = dice(bag, bagOf(other));
		if (like >= alike && like > (best?.like ?? 0)) best = { other, like };
	}
	return best?.other;
}

/** Shared words of all words, 0–1. */
function dice(a: Bag = nothing, b: Bag = nothing): number {
	let shared = 0;
	for (const [word, count] of a.words) shared += Math.min(count, b.words.get(word) ?? 0);
	const all = a.count + b.count;
	return all === 0 ? 0 : (2 * shared) / all;
}
