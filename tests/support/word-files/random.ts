/** Numbers by chance that are the same for the same seed (mulberry32). */
export interface Random {
	/** 0 up to but not `below`. */
	int(below: number): number;
	pick<T>(from: readonly T[]): T;
}

export function randomOf(seed: number): Random {
	let state = seed >>> 0;
	function next(): number {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	}
	const int = (below: number) => Math.floor(next() * below);
	return {
		int,
		pick(from) {
			const found = from[int(from.length)];
			if (found === undefined) throw new Error('nothing to pick from');
			return found;
		}
	};
}
