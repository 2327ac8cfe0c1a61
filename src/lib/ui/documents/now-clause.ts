import { clauseFinder } from '#lib/domain/document/clause-of.ts';
import type { Block } from '#lib/domain/document/model.ts';
import { clauseAnchor } from './anchor.ts';

/** The clause that prints an answer: its element's id, its number where it has one, and the block's own id. */
export interface NowClause {
	readonly id: string;
	readonly number?: string;
	readonly block: string;
}

/** Where on the paper the answer at a path is printed; undefined when it is not, or nothing is being written. */
export function nowClause(
	chapters: readonly { readonly blocks: readonly Block[] }[],
	path: string | undefined
): NowClause | undefined {
	const block = path === undefined ? undefined : clauseFinder(chapters)(path);
	if (!block) return undefined;
	const { id, number } = block;
	return { id: clauseAnchor(id), block: id, ...(number !== undefined && { number }) };
}
