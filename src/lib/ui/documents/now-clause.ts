import type { Block } from '#lib/domain/document/model.ts';
import { locate } from '#lib/domain/sections/paths.ts';
import { clauseAnchor } from './anchor.ts';

/** The clause that prints an answer: its element's id, its number where it has one, and the block's own id. */
export interface NowClause {
	readonly id: string;
	readonly number?: string;
	readonly block: string;
}

/**
 * Where on the paper the answer at a path is printed; undefined when it is not. An answer of one area or measure is
 * printed in that row's clause, which carries the row's id.
 */
export function nowClause(
	chapters: readonly { readonly blocks: readonly Block[] }[],
	path: string | undefined
): NowClause | undefined {
	if (path === undefined) return undefined;
	const asked = questionsOf(path);
	const steps = new Set(path.split('.').slice(2));
	let best: { readonly block: Block; readonly score: number } | undefined;
	for (const block of chapters.flatMap(({ blocks }) => blocks)) {
		if (!block.answers.some((answer) => asked.has(answer))) continue;
		// A clause with a number says it; a summary only repeats it.
		const own = block.id.split(/[:.]/).filter((step) => steps.has(step)).length;
		const score = 2 * own + (block.number === undefined ? 0 : 1);
		if (best === undefined || score > best.score) best = { block, score };
	}
	if (best === undefined) return undefined;
	const { id, number } = best.block;
	return { id: clauseAnchor(id), block: id, ...(number !== undefined && { number }) };
}

/** The question and, for what is asked per row, the row's own question: `focusAreas.areas.causes`. */
function questionsOf(path: string): ReadonlySet<string> {
	const names = (locate(path)?.fieldId ?? path).split('.');
	return new Set([names.slice(0, 2).join('.'), names.slice(0, 3).join('.')]);
}
