import type { Conflict, Refusal } from '#lib/domain/agreement/refusals.ts';
import type { AgreementState, Postponement } from '#lib/domain/agreement/state.ts';
import type { RawInput } from '#lib/domain/sections/input.ts';
import type { InvalidReason } from '#lib/domain/sections/schema.ts';

export type SavingState = 'saved' | 'saving' | 'offline' | 'refused' | 'conflict';

/** What the forms need of an open agreement. Everything read from it is reactive. */
export interface Session {
	readonly id: string;
	/** What the person has typed, applied at once; the server has the last word. */
	readonly state: AgreementState;
	readonly saving: SavingState;
	/** Instant of the last acknowledged edit, ISO, UTC. */
	readonly savedAt: string | undefined;
	/** False for an example and for a locked text: values are shown, not controls. */
	readonly editable: boolean;
	read(path: string): unknown;
	/** A parsed value; null clears. `readAt`: version of the state that the person saw when starting to type. */
	set(path: string, value: unknown, readAt?: number): void;
	postpone(path: string, postponement: Postponement): void;
	answerNow(path: string): void;
	/** The id of the new row, which comes last. */
	addRow(list: string, values?: Readonly<Record<string, unknown>>): string;
	addRows(list: string, rows: readonly Readonly<Record<string, unknown>>[]): void;
	/** A `rowInUse` refusal asks for a yes: call again with `confirmed`. */
	removeRow(list: string, row: string, confirmed?: boolean): Refusal | undefined;
	moveRow(list: string, row: string, direction: 'up' | 'down'): void;
	refusalAt(path: string): Refusal | undefined;
	conflictAt(path: string): Conflict | undefined;
	resolve(path: string, keep: 'mine' | 'theirs'): void;
	/** What was typed at the path and is not a value yet; it survives a reload. */
	draftAt(path: string): RawInput | undefined;
	keepDraft(path: string, raw: RawInput, reason: InvalidReason): void;
}
