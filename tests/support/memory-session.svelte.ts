import type { AgreementCommand } from '#lib/domain/agreement/commands.ts';
import { created, seededContent } from '#lib/domain/agreement/create.ts';
import { decide } from '#lib/domain/agreement/decide.ts';
import type { AgreementEvent } from '#lib/domain/agreement/events.ts';
import { emptyAgreement, evolve } from '#lib/domain/agreement/evolve.ts';
import type { Conflict, Refusal } from '#lib/domain/agreement/refusals.ts';
import type { AgreementState, Postponement } from '#lib/domain/agreement/state.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import type { RawInput } from '#lib/domain/sections/input.ts';
import { parseInput } from '#lib/domain/sections/parse-input.ts';
import type { AnyRow } from '#lib/domain/sections/values.ts';
import { referencesTo } from '#lib/domain/sections/walk.ts';
import { omit } from '#lib/client/omit.ts';
import { answerAt } from '#lib/client/answer-at.ts';
import { isEditable } from '#lib/client/editable.ts';
import type { FieldAt, SavingState, Session, Typed } from '#lib/client/session.ts';
import { TypedTexts } from '#lib/client/typed-texts.svelte.ts';

const at = '2026-11-23T13:32:00.000Z';

/** An open agreement that nobody else has: the domain decides, and what it accepts is saved at once. */
export class MemorySession implements Session {
	readonly id = 'a1';
	readonly saving: SavingState = 'saved';
	/** Every accepted command, in order. */
	readonly commands: AgreementCommand[] = [];
	#state = $state.raw() as AgreementState;
	readonly #typed = new TypedTexts();
	#refusals = $state.raw<Readonly<Record<string, Refusal>>>({});
	#conflicts = $state.raw<Readonly<Record<string, Conflict>>>({});
	#savedAt = $state.raw<string>();
	#rows = 0;

	constructor(content: Partial<AgreementContent> = {}, origin: 'new' | 'example' = 'new') {
		this.#state = emptyAgreement(this.id);
		this.#happen(created(origin, { ...seededContent(), ...content }));
	}

	get state(): AgreementState {
		return this.#state;
	}
	get savedAt(): string | undefined {
		return this.#savedAt;
	}
	get editable(): boolean {
		return isEditable(this.#state);
	}

	ready(): Promise<void> {
		return Promise.resolve();
	}
	read(path: string): unknown {
		return answerAt(this.#state, path);
	}
	pointersTo(row: string): readonly string[] {
		return referencesTo(this.#state.content, row);
	}
	enter({ path, field }: FieldAt, raw: RawInput, { complains }: Typed): boolean {
		const parsed = parseInput(field, raw);
		if (parsed.ok) {
			this.set(path, parsed.value);
			this.#typed.hold(path, raw, parsed.value);
		} else if (complains) {
			this.#typed.keep(path, raw);
			this.#refusals = {
				...this.#refusals,
				[path]: { code: 'invalidValue', path, reason: parsed.reason }
			};
		}
		return parsed.ok;
	}
	typedAt(path: string): RawInput | undefined {
		return this.#typed.at(path, this.read(path));
	}

	set(path: string, value: unknown): void {
		this.#typed.drop(path);
		this.#do({ type: 'setAnswer', path, value }, path);
	}
	postpone(path: string, postponement: Postponement): void {
		this.#do({ type: 'postponeAnswer', path, ...postponement }, path);
	}
	answerNow(path: string): void {
		this.#do({ type: 'answerNow', path }, path);
	}
	addRow(list: string, values: Readonly<Record<string, unknown>> = {}): string {
		const id = this.#newId();
		this.#do({ type: 'addRows', list, rows: [{ ...values, id }] }, list);
		return id;
	}
	addRows(list: string, rows: readonly Readonly<Record<string, unknown>>[]): void {
		this.#do(
			{ type: 'addRows', list, rows: rows.map((row) => ({ ...row, id: this.#newId() })) },
			list
		);
	}
	removeRow(list: string, row: string): void {
		this.#do({ type: 'removeRow', list, row, confirmed: true }, list);
	}
	moveRow(list: string, row: string, direction: 'up' | 'down'): void {
		const rows = (this.read(list) ?? []) as readonly AnyRow[];
		const index = rows.findIndex(({ id }) => id === row);
		const after = rows[direction === 'up' ? index - 2 : index + 1]?.id ?? null;
		this.#do({ type: 'moveRow', list, row, after }, list);
	}

	refusalAt(path: string): Refusal | undefined {
		return this.#refusals[path];
	}
	conflictAt(path: string): Conflict | undefined {
		return this.#conflicts[path];
	}
	/** Somebody else wrote `theirs` at the path; the person's own text is `mine`. */
	disagree(path: string, mine: unknown, theirs: unknown): void {
		this.#happen({ type: 'answerSet', path, value: theirs });
		this.#conflicts = {
			...this.#conflicts,
			[path]: { path, mine, theirs, seq: this.#state.version }
		};
	}
	/** Another person's answer arrives. */
	arrive(event: AgreementEvent): void {
		this.#happen(event);
	}
	resolve(path: string, keep: 'mine' | 'theirs'): void {
		const conflict = this.#conflicts[path];
		this.#conflicts = omit(this.#conflicts, path);
		if (conflict && keep === 'mine') this.set(path, conflict.mine);
	}

	#do(command: AgreementCommand, path: string): void {
		const decision = decide(this.#state, command);
		this.#refusals = omit(this.#refusals, path);
		if (decision.outcome === 'refused') {
			this.#refusals = { ...this.#refusals, [path]: decision.refusal };
		} else if (decision.outcome === 'accepted') {
			decision.events.forEach((event) => this.#happen(event));
			this.commands.push(command);
			this.#savedAt = at;
		}
	}

	#happen(event: AgreementEvent): void {
		this.#state = evolve(this.#state, event, { seq: this.#state.version + 1, at });
	}

	#newId(): string {
		this.#rows += 1;
		return `new${this.#rows}`;
	}
}
