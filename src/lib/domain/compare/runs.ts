import type { Run, Runs } from '#lib/domain/document/model.ts';

export const textOf = (runs: Runs): string => runs.map(({ text }) => text).join('');

/** The runs of the characters from `start` to `end` of the whole text. */
export function sliceRuns(runs: Runs, start: number, end: number): Runs {
	const sliced: Run[] = [];
	let at = 0;
	for (const run of runs) {
		const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
		if (text !== '') sliced.push({ ...run, text });
		at += run.text.length;
		if (at >= end) break;
	}
	return sliced;
}
