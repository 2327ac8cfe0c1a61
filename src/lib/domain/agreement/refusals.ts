import type { InvalidReason } from '#lib/domain/sections/schema.ts';
import type { LifecycleStatus } from './state.ts';

/** Why agreements cannot be written, or read. */
export type StoreTrouble = 'full' | 'locked' | 'damaged' | 'newer' | 'unknown';

/** The domain says no. Closed: a refusal without Swedish words in `text/refusals.ts` does not compile. */
export type Refusal =
	| { readonly code: 'invalidValue'; readonly path: string; readonly reason: InvalidReason }
	| { readonly code: 'unknownQuestion'; readonly path: string }
	/** The row was removed meanwhile. What was typed is shown again, to be put somewhere else. */
	| { readonly code: 'rowGone'; readonly path: string }
	/** Other answers point at the row; removing it needs a yes. `links` is how many. */
	| { readonly code: 'rowInUse'; readonly path: string; readonly links: number }
	| { readonly code: 'cannotBePostponed'; readonly path: string }
	| { readonly code: 'lockedInStatus'; readonly status: LifecycleStatus }
	| { readonly code: 'notAllowedInStatus'; readonly status: LifecycleStatus }
	/** SFS 2023:196 9 §: purposes and areas. */
	| { readonly code: 'lawRequires'; readonly missing: readonly ('purposes' | 'areas')[] }
	| { readonly code: 'exampleIsReadOnly' }
	/** The server would not read it. Sending it again cannot help. */
	| { readonly code: 'notTaken' }
	/** The store of agreements cannot be written now. What was typed is shown again, to be saved later. */
	| { readonly code: 'notStored'; readonly path: string; readonly why: StoreTrouble }
	| { readonly code: 'notCreated' };

/** Somebody else changed the same answer after it was read. Neither text is lost: both are shown, one is chosen. */
export interface Conflict {
	readonly path: string;
	/** What stands there now. */
	readonly theirs: unknown;
	readonly mine: unknown;
	/** Seq of their change: base the chosen text on it. */
	readonly seq: number;
}

export type Decision<E> =
	| { readonly outcome: 'accepted'; readonly events: readonly E[] }
	| { readonly outcome: 'refused'; readonly refusal: Refusal }
	| { readonly outcome: 'conflict'; readonly conflict: Conflict };
