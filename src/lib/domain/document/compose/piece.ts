import type { Block } from '../model.ts';
import type { Scope } from '../scope.ts';
import type { Composer } from './composer.ts';

/** A block on its way into a chapter. */
export interface Piece {
	readonly block: Block;
	/** False for what stands under a clause without a number of its own. */
	readonly numbered: boolean;
	/** The outline's id, that references name. */
	readonly outlineId: string;
	/** Path of the answer that is decided later, when that is what the block says. */
	readonly open?: string;
}

/** What a clause became, or why it could not be said. */
export type Made =
	| { readonly state: 'complete'; readonly pieces: readonly Piece[] }
	| { readonly state: 'later'; readonly path: string }
	| { readonly state: 'missing' };

export const missing: Made = { state: 'missing' };

/** Where a clause is composed. `key` holds the ids of the rows it stands in. */
export interface Here {
	readonly composer: Composer;
	readonly scope: Scope;
	readonly key: readonly string[];
}

export function blockId(outlineId: string, key: readonly string[]): string {
	return key.length === 0 ? outlineId : `${outlineId}:${key.join('.')}`;
}

export function unique(ids: Iterable<string>): readonly string[] {
	return [...new Set(ids)];
}
