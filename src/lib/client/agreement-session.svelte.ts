/**
 * An open agreement in the browser (design §5). Each edit is applied at once, sent as one small command in order, and
 * sent again until it is answered. The server's events are the truth; what is not yet answered is applied on top.
 */
import { createActor, type ActorRefFrom } from 'xstate';
import type { AgreementCommand } from '#lib/domain/agreement/commands.ts';
import { decide } from '#lib/domain/agreement/decide.ts';
import type { Conflict, Refusal } from '#lib/domain/agreement/refusals.ts';
import type { AgreementState, Postponement } from '#lib/domain/agreement/state.ts';
import { journey, type JourneyEvent } from '#lib/domain/journey/journey.ts';
import { printInput, type RawInput } from '#lib/domain/sections/input.ts';
import { parseInput } from '#lib/domain/sections/parse-input.ts';
import { locate } from '#lib/domain/sections/locate.ts';
import { readAnswer } from '#lib/domain/sections/paths.ts';
import type { SectionId } from '#lib/domain/sections/vocabulary.ts';
import type { AnyRow } from '#lib/domain/sections/values.ts';
import { referencesTo } from '#lib/domain/sections/walk.ts';
import type { Posted } from './posted.ts';
import { keepIn, type PendingEdit } from './queue.ts';
import type { FieldAt, SavingState, Session, Typed } from './session.ts';
import { omit } from './omit.ts';
import { applyEdit, applyEvent, basedOn, seqOf } from './optimistic.ts';
import { Outbox, type Send } from './outbox.ts';
import { answerAt } from './answer-at.ts';
import { isEditable } from './editable.ts';
import { TypedTexts } from './typed-texts.svelte.ts';
import type { Answered, WireEvent } from './wire.ts';

export interface SessionOptions {
	readonly state: AgreementState;
	/** Where the person is. */
	readonly section?: SectionId;
	readonly send: Send;
	readonly newId: () => string;
	readonly storage?: Storage;
	/** What a page posted without JavaScript could not save. */
	readonly posted?: Posted | null;
	/** Called after each acknowledged edit, e.g. to fetch the paper anew. */
	readonly onsaved?: () => void;
}

/** Rows in one command; a whole pasted plan is sent in several. */
const rowsAtOnce = 200;

export class AgreementSession implements Session {
	readonly id: string;
	#confirmed = $state.raw() as AgreementState;
	#pending = $state.raw<readonly PendingEdit[]>([]);
	#refusals = $state.raw<Readonly<Record<string, Refusal>>>({});
	#conflicts = $state.raw<Readonly<Record<string, Conflict>>>({});
	#saving = $state.raw<SavingState>('saved');
	#savedAt = $state.raw<string | undefined>();
	readonly #state = $derived(this.#pending.reduce(applyEdit, this.#confirmed));
	readonly #options: SessionOptions;
	readonly #typed: TypedTexts;
	readonly #kept;
	readonly #journey: ActorRefFrom<typeof journey>;
	readonly #outbox: Outbox;
	/** Seq of this browser's own last change by path: typing on is no conflict with oneself. */
	#ownSeq: Readonly<Record<string, number>> = {};

	constructor(options: SessionOptions) {
		this.id = options.state.id;
		this.#options = options;
		this.#confirmed = options.state;
		this.#typed = new TypedTexts(options.posted?.drafts);
		this.#refusals = options.posted?.refusals ?? {};
		this.#conflicts = options.posted?.conflicts ?? {};
		this.#kept = keepIn(options.storage, this.id, options.newId());
		this.#outbox = new Outbox({
			send: options.send,
			version: () => this.#confirmed.version,
			first: () => this.#pending[0],
			onanswer: (edit, answer) => this.#take(edit, answer),
			onlost: () => this.#tell({ type: 'wentOffline' }),
			onretry: () => this.#tell({ type: 'cameOnline' })
		});
		this.#journey = createActor(journey, { input: { section: undefined } });
		this.#journey.subscribe(({ value, context }) => {
			this.#saving = value.saving;
			this.#savedAt = context.savedAt;
		});
		this.#journey.start();
		if (options.section) this.#tell({ type: 'sectionOpened', section: options.section });
	}

	/** Takes up what an earlier visit left unsent. Call once, in the browser. */
	resume(): void {
		const { pending, drafts, conflicts } = this.#kept.read();
		this.#typed.takeOver(drafts);
		this.#conflicts = { ...conflicts, ...this.#conflicts };
		this.#pending = pending;
		pending.forEach(() => this.#tell({ type: 'edited' }));
		for (const [path, raw] of Object.entries(drafts)) this.#takeUp(path, raw);
		void this.#outbox.pump();
	}

	/** Stops trying to send. Unsent edits stay kept for the next visit. */
	close(): void {
		this.#outbox.close();
		this.#journey.stop();
	}

	get state(): AgreementState {
		return this.#state;
	}
	get saving(): SavingState {
		return this.#saving;
	}
	get savedAt(): string | undefined {
		return this.#savedAt;
	}
	get editable(): boolean {
		return isEditable(this.#confirmed);
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

	enter({ path, field }: FieldAt, raw: RawInput, { readAt, complains }: Typed): boolean {
		const parsed = parseInput(field, raw);
		if (parsed.ok) {
			this.set(path, parsed.value, readAt);
			this.#typed.hold(path, raw, parsed.value);
		} else if (complains) {
			this.#typed.keep(path, raw);
			this.#refuse(path, { code: 'invalidValue', path, reason: parsed.reason });
			this.#keep();
		}
		return parsed.ok;
	}

	typedAt(path: string): RawInput | undefined {
		return this.#typed.at(path, this.read(path));
	}

	set(path: string, value: unknown, readAt = this.#confirmed.version): void {
		if (this.#typed.drop(path)) this.#keep();
		const base = Math.max(readAt, this.#ownSeq[path] ?? 0);
		this.#edit({ type: 'setAnswer', path, value, base }, path);
	}

	postpone(path: string, postponement: Postponement): void {
		this.#edit({ type: 'postponeAnswer', path, ...postponement }, path);
	}

	answerNow(path: string): void {
		this.#edit({ type: 'answerNow', path }, path);
	}

	addRow(
		list: string,
		values: Readonly<Record<string, unknown>> = {},
		id = this.#options.newId()
	): string {
		this.#edit({ type: 'addRows', list, rows: [{ ...values, id }] }, list);
		return id;
	}

	addRows(list: string, rows: readonly Readonly<Record<string, unknown>>[]): void {
		const added = rows.map((values) => ({ ...values, id: this.#options.newId() }));
		for (let start = 0; start < added.length; start += rowsAtOnce) {
			this.#edit({ type: 'addRows', list, rows: added.slice(start, start + rowsAtOnce) }, list);
		}
	}

	removeRow(list: string, row: string): void {
		this.#edit({ type: 'removeRow', list, row, confirmed: true }, list);
	}

	moveRow(list: string, row: string, direction: 'up' | 'down'): void {
		const rows = (readAnswer(this.#state.content, list) ?? []) as readonly AnyRow[];
		const index = rows.findIndex(({ id }) => id === row);
		const beforeIt = direction === 'up' ? index - 2 : index + 1;
		if (index === -1 || beforeIt < -1 || beforeIt >= rows.length) return;
		this.#edit({ type: 'moveRow', list, row, after: rows[beforeIt]?.id ?? null }, list);
	}

	refusalAt(path: string): Refusal | undefined {
		return this.#refusals[path];
	}
	conflictAt(path: string): Conflict | undefined {
		return this.#conflicts[path];
	}

	resolve(path: string, keep: 'mine' | 'theirs'): void {
		const conflict = this.#conflicts[path];
		if (!conflict) return;
		this.#conflicts = omit(this.#conflicts, path);
		this.#keep();
		this.#tell({ type: 'resolved' });
		if (keep === 'mine')
			this.#edit(
				{ type: 'setAnswer', path, value: conflict.mine ?? null, base: conflict.seq },
				path
			);
	}

	/** The server's newer state, e.g. after another page of the agreement changed it. */
	catchUp(state: AgreementState): void {
		if (state.version > this.#confirmed.version) this.#confirmed = state;
	}

	#edit(command: AgreementCommand, path: string): void {
		const decision = decide(this.#state, command);
		this.#refusals = omit(this.#refusals, path);
		if (decision.outcome === 'refused') {
			this.#refuse(path, decision.refusal);
			return;
		}
		if (decision.outcome === 'accepted' && decision.events.length === 0) return;
		this.#pending = [...this.#pending, { commandId: this.#options.newId(), command }];
		this.#tell({ type: 'edited' });
		this.#keep();
		void this.#outbox.pump();
	}

	#take(edit: PendingEdit, answer: Answered): void {
		if (this.#saving === 'offline') this.#tell({ type: 'cameOnline' });
		this.#confirmed = answer.events.reduce(applyEvent, this.#confirmed);
		const waiting = this.#pending.filter(({ commandId }) => commandId !== edit.commandId);
		if (answer.outcome === 'saved') this.#takeSaved(edit, waiting, answer.events);
		else {
			this.#pending = waiting;
			if (answer.outcome === 'refused') this.#takeRefusal(edit.command, answer.refusal);
			else this.#conflicts = { ...this.#conflicts, [answer.conflict.path]: answer.conflict };
			this.#tell({ type: answer.outcome === 'refused' ? 'refused' : 'conflicted' });
		}
		this.#keep();
	}

	#takeSaved(
		edit: PendingEdit,
		waiting: readonly PendingEdit[],
		events: readonly WireEvent[]
	): void {
		const { command } = edit;
		const seq = seqOf(command, events);
		if (seq !== undefined && command.type === 'setAnswer')
			this.#ownSeq = { ...this.#ownSeq, [command.path]: seq };
		this.#pending = seq === undefined ? waiting : waiting.map((later) => basedOn(later, edit, seq));
		this.#tell({ type: 'acknowledged', at: events.at(-1)?.at ?? this.#confirmed.lastChangedAt });
		if (this.#pending.length === 0) this.#options.onsaved?.();
	}

	/** What was typed is shown again where it was typed, with the reason. */
	#takeRefusal(command: AgreementCommand, refusal: Refusal): void {
		const path = 'path' in command ? command.path : 'list' in command ? command.list : '';
		this.#refuse(path, refusal);
		const field = locate(path)?.field;
		if (
			command.type !== 'setAnswer' ||
			field === undefined ||
			field === 'row' ||
			command.value === null
		)
			return;
		this.#typed.keep(path, printInput(field, command.value));
	}

	/**
	 * A text that an earlier visit kept: say again why it is no value. One that is a value was on its way to be saved; what
	 * it was based on is not known, so anything that has been saved there since is a conflict.
	 */
	#takeUp(path: string, raw: RawInput): void {
		const field = locate(path)?.field;
		if (field !== undefined && field !== 'row')
			this.enter({ path, field }, raw, { readAt: 0, complains: true });
	}

	#refuse(path: string, refusal: Refusal): void {
		this.#refusals = { ...this.#refusals, [path]: refusal };
	}

	#tell(event: JourneyEvent): void {
		this.#journey.send(event);
	}

	#keep(): void {
		this.#kept.write({
			pending: this.#pending,
			drafts: this.#typed.drafts,
			conflicts: this.#conflicts
		});
	}
}
