import type { Run, Runs } from '../model.ts';
import { endsSentence } from './template.ts';

export function plain(runs: Runs): string {
	return runs.map(({ text }) => text).join('');
}

/** Neighbours alike become one run; none is empty, no space is left at the ends or double where something fell out. */
export function joinedRuns(pieces: readonly Run[]): Runs {
	const runs: Run[] = [];
	for (const piece of pieces) {
		const last = runs.at(-1);
		const text = (last?.text ?? ' ').endsWith(' ') ? piece.text.replace(/^ +/, '') : piece.text;
		if (text === '') continue;
		if (last && isPlain(last) && isPlain(piece))
			runs[runs.length - 1] = { ...last, text: last.text + text };
		else runs.push({ ...piece, text });
	}
	const last = runs.pop();
	const end = last?.text.trimEnd() ?? '';
	return last && end !== '' ? [...runs, { ...last, text: end }] : runs;
}

const isPlain = (run: Run) =>
	run.refersTo === undefined && run.bold !== true && run.gap === undefined;

/** Adds a mark after the last word. */
export function followedBy(runs: Runs, mark: string): Runs {
	const last = runs.at(-1);
	return last ? [...runs.slice(0, -1), { ...last, text: last.text + mark }] : runs;
}

export function closed(runs: Runs): Runs {
	return endsSentence(plain(runs)) ? runs : followedBy(runs, '.');
}

/** Every run of a text that stands where an answer should. */
export function asGap(runs: Runs, gap: 'missing' | 'later'): Runs {
	return runs.map((run) => ({ ...run, gap }));
}
