import type { CellParagraph, Runs, TableCell } from '../model.ts';
import { lists } from '../lists/all.ts';
import type { CellLine, CellLines, Column } from '../outline.ts';
import { within } from './composer.ts';
import type { Here } from './piece.ts';
import { say } from './say.ts';

export interface Cell {
	readonly cell: TableCell;
	/** False when only the words for a missing or open answer stand in it. */
	readonly given: boolean;
	readonly questions: readonly string[];
}

export function lastCell(cells: readonly Cell[]): Cell | undefined {
	return cells.at(-1);
}

/** One cell. It is never empty: a dash stands where nothing else is said. */
export function cellOf(here: Here, { cell, lines }: Column, empty: string | undefined): Cell {
	const all = (lines ?? [{ text: cell ?? '' }]).flatMap((line) => linesOf(here, line));
	const said = all.filter(({ paragraph }) => paragraph !== undefined);
	const paragraphs = said.flatMap(({ paragraph }) => (paragraph ? [paragraph] : []));
	const questions = all.flatMap((line) => line.questions);
	const given = said.some((line) => line.given);
	if (paragraphs.length > 0) return { cell: paragraphs, given, questions };
	return { cell: [gap(empty ?? '–', 'missing')], given: false, questions };
}

interface Line {
	readonly paragraph?: CellParagraph;
	readonly given: boolean;
	readonly questions: readonly string[];
}

function linesOf(here: Here, line: CellLine | CellLines): readonly Line[] {
	if (!('each' in line)) return [lineOf(here, line)];
	return lists[line.each](here.scope).flatMap(({ bound }) =>
		line.lines.map((each) => lineOf({ ...here, scope: within(here.scope, bound) }, each))
	);
}

function lineOf({ composer, scope }: Here, { text, tone, bold, empty }: CellLine): Line {
	const said = say(composer, text, scope, 'phrase');
	const { questions } = said;
	if (said.state === 'later')
		return { paragraph: gap(composer.texts.words.laterCell, 'later'), given: false, questions };
	if (said.state === 'missing')
		return empty === undefined
			? { given: false, questions }
			: { paragraph: gap(empty, 'missing'), given: false, questions };
	const runs: Runs = bold ? said.runs.map((run) => ({ ...run, bold })) : said.runs;
	return { paragraph: { runs, ...(tone && { tone }) }, given: true, questions };
}

const gap = (text: string, kind: 'missing' | 'later'): CellParagraph => ({
	runs: [{ text, gap: kind }]
});
