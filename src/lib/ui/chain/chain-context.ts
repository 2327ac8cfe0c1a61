import { getContext, setContext } from 'svelte';
import type { Chain } from '#lib/domain/checks/chain/chain-of.ts';
import type { Session } from '#lib/client/session.ts';

/** What every part of a drawn or listed chain shares. Read through getters, so it stays reactive. */
export interface ChainContext {
	readonly session: Session;
	readonly areaId: string;
	readonly chain: Chain;
	/** What the measures are called, by id. */
	readonly numbers: ReadonlyMap<string, string>;
	/** False until the page runs: links then stand in for buttons. */
	readonly alive: boolean;
	/** A measure for the cause or the goal with that id. */
	addMeasure(row: string): void;
}

const key = Symbol('chain');

export function provideChain(chain: ChainContext): void {
	setContext(key, chain);
}

export function useChain(): ChainContext {
	return getContext<ChainContext>(key);
}
