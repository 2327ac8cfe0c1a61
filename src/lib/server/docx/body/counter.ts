/** Counts as Word counts a multilevel list, to know beforehand which number Word will print. */
export interface Counter {
	/**
	 * The list level (0 to 2) at which Word prints exactly this number next, and the count moves on;
	 * nothing when Word would print another number: then the model's number must be written as text.
	 */
	take(number: string): number | undefined;
	/** The list instance for a new lettered list, so that it begins at `a)`. */
	letters(): number;
	/** How many lists had to start over by themselves. */
	restarts(): number;
}

const NUMBER = /^[1-9]\d*(?:\.[1-9]\d*){0,2}$/;

/** Leaves every number to be written as text. */
export const NO_COUNTER: Counter = {
	take: () => undefined,
	letters: () => 0,
	restarts: () => 0
};

export function createCounter(clauses: number, firstRestart: number): Counter {
	let counts: readonly number[] = [];
	let lettersUsed = false;
	let restarts = 0;
	return {
		take(number) {
			if (!NUMBER.test(number)) return undefined;
			const parts = number.split('.').map(Number);
			const level = parts.length - 1;
			const next = parts.every((part, i) => part === (counts[i] ?? 0) + (i === level ? 1 : 0));
			if (!next || counts.length < level) return undefined;
			counts = parts;
			lettersUsed = false;
			return level;
		},
		letters() {
			if (lettersUsed) return firstRestart + restarts++;
			lettersUsed = true;
			return clauses;
		},
		restarts: () => restarts
	};
}
