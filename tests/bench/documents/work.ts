import type { Steps } from './sizes.ts';

export interface Work {
	/** Makes both documents. */
	run(): Promise<readonly Uint8Array[]>;
	/** What each step takes, warm. */
	steps?(): Promise<Steps>;
}
