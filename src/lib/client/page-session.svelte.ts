import type { Conflict, Refusal } from '#lib/domain/agreement/refusals.ts';
import type { AgreementState, Postponement } from '#lib/domain/agreement/state.ts';
import type { RawInput } from '#lib/domain/sections/input.ts';
import { readAnswer } from '#lib/domain/sections/paths.ts';
import type { AgreementSession, SessionOptions } from './agreement-session.svelte.ts';
import { isAnythingKept, keysOf } from './kept-keys.ts';
import { isEditable } from './editable.ts';
import type { FieldAt, SavingState, Session, Typed } from './session.ts';

type Edit = (session: AgreementSession) => void;

interface PageSessionOptions extends SessionOptions {
	/** Fetches what decides, sends and keeps edits. */
	readonly fetchSession: () => Promise<typeof AgreementSession>;
}

const retryAfterMs = 2000;

/**
 * The agreement of a page that is shown. Most pages are read before anything is written, so what decides, sends and
 * keeps edits is fetched at the first sign that somebody will write (`wake`). What is typed before it is here is shown,
 * kept in the browser, and handed over in order.
 */
export class PageSession implements Session {
	readonly id: string;
	readonly #options: PageSessionOptions;
	readonly #key: string;
	#state = $state.raw() as AgreementState;
	#session = $state.raw<AgreementSession>();
	#waiting = $state.raw<readonly Edit[]>([]);
	#typed = $state.raw<Readonly<Record<string, RawInput>>>({});
	#isAway = $state.raw(false);
	#isClosed = false;
	#waking: Promise<void> | undefined;

	constructor(options: PageSessionOptions) {
		this.id = options.state.id;
		this.#options = options;
		this.#state = options.state;
		this.#key = `${keysOf(this.id)}${options.newId()}`;
	}

	/** Takes up what an earlier visit left unsent. Call once, in the browser. */
	resume(): void {
		if (isAnythingKept(this.#options.storage, this.id)) void this.ready();
	}

	/** Stops trying to send. Unsent edits stay kept for the next visit. */
	close(): void {
		this.#isClosed = true;
		this.#session?.close();
	}

	/** The server's newer state, e.g. after another page of the agreement changed it. */
	catchUp(state: AgreementState): void {
		if (this.#session) this.#session.catchUp(state);
		else if (state.version > this.#state.version) this.#state = state;
	}

	ready(): Promise<void> {
		this.#waking ??= this.#wake();
		return this.#waking;
	}

	get state(): AgreementState {
		return this.#session?.state ?? this.#state;
	}
	get saving(): SavingState {
		if (this.#session) return this.#session.saving;
		if (this.#isAway) return 'offline';
		return this.#waiting.length > 0 ? 'saving' : 'saved';
	}
	get savedAt(): string | undefined {
		return this.#session?.savedAt;
	}
	get editable(): boolean {
		return isEditable(this.state);
	}

	read(path: string): unknown {
		return this.#session ? this.#session.read(path) : readAnswer(this.#state.content, path);
	}

	pointersTo(row: string): readonly string[] {
		return this.#session?.pointersTo(row) ?? [];
	}

	typedAt(path: string): RawInput | undefined {
		if (this.#session) return this.#session.typedAt(path);
		return this.#typed[path] ?? this.#options.posted?.drafts[path];
	}
	refusalAt(path: string): Refusal | undefined {
		return this.#session ? this.#session.refusalAt(path) : this.#options.posted?.refusals[path];
	}
	conflictAt(path: string): Conflict | undefined {
		return this.#session ? this.#session.conflictAt(path) : this.#options.posted?.conflicts[path];
	}

	enter(at: FieldAt, raw: RawInput, typed: Typed): boolean {
		if (this.#session) return this.#session.enter(at, raw, typed);
		const readAt = typed.readAt ?? this.#state.version;
		this.#typed = { ...this.#typed, [at.path]: raw };
		this.#keepTyped();
		this.#edit((session) => session.enter(at, raw, { ...typed, readAt }));
		return true;
	}

	set(path: string, value: unknown, readAt = this.state.version): void {
		this.#edit((session) => session.set(path, value, readAt));
	}
	postpone(path: string, postponement: Postponement): void {
		this.#edit((session) => session.postpone(path, postponement));
	}
	answerNow(path: string): void {
		this.#edit((session) => session.answerNow(path));
	}
	addRow(list: string, values: Readonly<Record<string, unknown>> = {}): string {
		const id = this.#options.newId();
		this.#edit((session) => session.addRow(list, values, id));
		return id;
	}
	addRows(list: string, rows: readonly Readonly<Record<string, unknown>>[]): void {
		this.#edit((session) => session.addRows(list, rows));
	}
	removeRow(list: string, row: string): void {
		this.#edit((session) => session.removeRow(list, row));
	}
	moveRow(list: string, row: string, direction: 'up' | 'down'): void {
		this.#edit((session) => session.moveRow(list, row, direction));
	}
	resolve(path: string, keep: 'mine' | 'theirs'): void {
		this.#edit((session) => session.resolve(path, keep));
	}

	#edit(edit: Edit): void {
		if (this.#session) return edit(this.#session);
		this.#waiting = [...this.#waiting, edit];
		void this.ready();
	}

	/** Without a network it is tried again until it is here. */
	async #wake(): Promise<void> {
		for (;;) {
			try {
				const Fetched = await this.#options.fetchSession();
				return this.#handOver(new Fetched({ ...this.#options, state: this.#state }));
			} catch {
				this.#isAway = true;
				await new Promise((resolve) => setTimeout(resolve, retryAfterMs));
				if (this.#isClosed) return;
			}
		}
	}

	#handOver(session: AgreementSession): void {
		if (this.#isClosed) return session.close();
		this.#forgetTyped();
		session.resume();
		for (const edit of this.#waiting) edit(session);
		this.#session = session;
		this.#waiting = [];
	}

	/** A page that closes before the rest is here: the next visit takes it up, as it takes up any unsaved text. */
	#keepTyped(): void {
		try {
			const kept = { pending: [], drafts: this.#typed, conflicts: {} };
			this.#options.storage?.setItem(this.#key, JSON.stringify(kept));
		} catch {
			// Full or forbidden storage: it is still in memory.
		}
	}

	#forgetTyped(): void {
		try {
			this.#options.storage?.removeItem(this.#key);
		} catch {
			// It could not be kept either.
		}
	}
}
