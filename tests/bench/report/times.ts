/** The value below which that share of the values lie; `share` 0.5 is the median. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** Milliseconds by the clock, and of processor time in this process: the latter holds on a busy machine too. */
export interface Spent {
	readonly clock: number;
	readonly cpu: number;
}

interface Runs {
	readonly most: number;
	/** Milliseconds after which no further run begins. */
	readonly budget: number;
}

/** The first run, and the median of those after it: at least four, for as long as the budget lasts. */
export async function timed(
	work: () => unknown,
	{ most, budget }: Runs = { most: 40, budget: 3000 }
): Promise<{ readonly first: Spent; readonly warm: Spent }> {
	const first = await once(work);
	const began = performance.now();
	const later: Spent[] = [];
	while (later.length < 4 || (later.length < most && performance.now() - began < budget))
		later.push(await once(work));
	// The first half still warms up.
	const warm = later.slice(Math.floor(later.length / 2));
	return {
		first,
		warm: {
			clock: median(warm.map(({ clock }) => clock)),
			cpu: median(warm.map(({ cpu }) => cpu))
		}
	};
}

async function once(work: () => unknown): Promise<Spent> {
	const began = performance.now();
	const used = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(used);
	return { clock: performance.now() - began, cpu: (user + system) / 1000 };
}
