import type { Conflict, Refusal } from '#lib/domain/agreement/refusals.ts';
import type { AgreementState, Postponement } from '#lib/domain/agreement/state.ts';
import type { RawInput } from '#lib/domain/sections/input.ts';
import type { Field } from '#lib/domain/sections/fields.ts';

export type SavingState = 'saved' | 'saving' | 'offline' | 'refused' | 'conflict';

export interface FieldAt {
	readonly path: string;
	readonly field: Field;
}

export interface Typed {
	/** Version of the state that the person saw when starting to type. */
	readonly readAt?: number | undefined;
	readonly complains: boolean;
}

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
	/** Resolves when edits are applied at once; until then they are kept, and applied in order. */
	ready(): Promise<void>;
	read(path: string): unknown;
	/** Paths of the answers that point at a row. Known once the session is ready. */
	pointersTo(row: string): readonly string[];
	/** What was typed in a field's control. False when it is no value: told at the field if `complains`, else let be. */
	enter(at: FieldAt, raw: RawInput, typed: Typed): boolean;
	/** What was typed at the path and says more than the value does: no value yet, or parts that make none. */
	typedAt(path: string): RawInput | undefined;
	/** A parsed value; null clears. `readAt`: version of the state that the person saw when starting to type. */
	set(path: string, value: unknown, readAt?: number): void;
	postpone(path: string, postponement: Postponement): void;
	answerNow(path: string): void;
	/** The id of the new row, which comes last. */
	addRow(list: string, values?: Readonly<Record<string, unknown>>): string;
	addRows(list: string, rows: readonly Readonly<Record<string, unknown>>[]): void;
	/** Answers that point at the row lose it: ask first. */
	removeRow(list: string, row: string): void;
	moveRow(list: string, row: string, direction: 'up' | 'down'): void;
	refusalAt(path: string): Refusal | undefined;
	conflictAt(path: string): Conflict | undefined;
	resolve(path: string, keep: 'mine' | 'theirs'): void;
}
