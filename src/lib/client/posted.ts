import type { Conflict, Refusal } from '#lib/domain/agreement/refusals.ts';
import type { RawInput } from '#lib/domain/sections/input.ts';

/** What a page posted without JavaScript could not save, by path: what was typed, why it was not taken, what stands there. */
export interface Posted {
	readonly drafts: Readonly<Record<string, RawInput>>;
	readonly refusals: Readonly<Record<string, Refusal>>;
	readonly conflicts: Readonly<Record<string, Conflict>>;
}
