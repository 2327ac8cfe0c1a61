/** Which clause of a document prints an answer, when several read it. */
import type { Block } from './model.ts';

/** Gives the clause of the answer at a path; undefined when the document does not print it. */
export type ClauseOf = (path: string) => Block | undefined;

/**
 * An answer of one area or measure is printed in that row's clause, whose id carries the row's. Among the rest a
 * numbered clause goes before a summary, and one that stands on little else before a table that only mentions it.
 */
export function clauseFinder(chapters: readonly { readonly blocks: readonly Block[] }[]): ClauseOf {
	const byQuestion = new Map<string, Block[]>();
	for (const block of chapters.flatMap(({ blocks }) => blocks))
		for (const question of block.answers) {
			const known = byQuestion.get(question);
			if (known) known.push(block);
			else byQuestion.set(question, [block]);
		}
	return (path) => {
		const blocks = questionsOf(path).flatMap((question) => byQuestion.get(question) ?? []);
		const steps = new Set(path.split('.').slice(2));
		let best: Block | undefined;
		for (const block of blocks)
			if (best === undefined || isCloser(block, best, steps)) best = block;
		return best;
	};
}

/**
 * The questions that a path may ask, the nearest first: of a row (`focusAreas.areas.<row>.causes`), of a group
 * (`initiation.period.start`), and the one that holds them. Row ids name no question.
 */
function questionsOf(path: string): readonly string[] {
	const [section, name, step, asked] = path.split('.');
	const top = `${section}.${name}`;
	return [...(asked ? [`${top}.${asked}`] : []), ...(step ? [`${top}.${step}`] : []), top];
}

function isCloser(block: Block, best: Block, steps: ReadonlySet<string>): boolean {
	const rows = rowsIn(block, steps) - rowsIn(best, steps);
	if (rows !== 0) return rows > 0;
	const numbered = Number(block.number !== undefined) - Number(best.number !== undefined);
	return numbered === 0 ? block.answers.length < best.answers.length : numbered > 0;
}

function rowsIn({ id }: Block, steps: ReadonlySet<string>): number {
	return id.split(/[:.]/).filter((step) => steps.has(step)).length;
}
