import { onDestroy, onMount } from 'svelte';
import { printInput, type RawInput } from '#lib/domain/sections/input.ts';
import { refusalText } from '#lib/text/refusals.ts';
import type { FieldView } from './field-view.ts';
import { useForm } from './form-context.ts';
import { asMeant } from './as-meant.ts';
import { storedPath } from './stored-path.ts';

/** How long a person may think before what is typed is saved, in milliseconds. */
const pause = 700;

/**
 * One answer and its control: what it shows, and when it is saved: when the field is left, or after a pause if what
 * stands there then is a value. Only leaving complains. Make it while the component is being set up.
 */
export class Answer {
	readonly #form = useForm();
	readonly #view: () => FieldView;
	#waiting: { readonly view: FieldView; readonly raw: RawInput } | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Version of what was seen when the typing began: a colleague's change after it is a conflict. */
	#readAt: number | undefined;

	constructor(view: () => FieldView) {
		this.#view = view;
		onDestroy(() => this.#waiting && this.#take(this.#waiting.view, this.#waiting.raw, false));
		onMount(() => {
			// A page that goes away (closed, reloaded, back) takes the last words with it, unless they are handed over now.
			const handOver = () =>
				this.#waiting && this.#take(this.#waiting.view, this.#waiting.raw, true);
			addEventListener('pagehide', handOver);
			return () => removeEventListener('pagehide', handOver);
		});
	}

	get value(): unknown {
		const { session } = this.#form;
		return session.read(storedPath(this.#view(), session.state.content));
	}

	/** What was typed and is no value yet, or else the value as it is written. */
	get raw(): RawInput {
		const { path, field } = this.#view();
		return this.#form.session.typedAt(path) ?? printInput(field, this.value);
	}

	get text(): string {
		return typeof this.raw === 'string' ? this.raw : '';
	}

	get list(): readonly string[] {
		return Array.isArray(this.raw) ? this.raw : [];
	}

	/** The text of a composite's part. */
	part(name: string): string {
		return this.#parts()[name] ?? '';
	}

	/** Why what stands here was not taken, in words. */
	get error(): string | undefined {
		const refusal = this.#form.session.refusalAt(this.#view().path);
		return refusal && refusalText(refusal);
	}

	/** A keystroke. */
	type(raw: RawInput): void {
		const view = this.#view();
		this.#readAt ??= this.#form.session.state.version;
		this.#waiting = { view, raw };
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#take(view, raw, false), pause);
	}

	/** The field was left, or something was picked. */
	leave(raw: RawInput): void {
		this.#take(this.#view(), raw, true);
	}

	/** A keystroke in a part; a part may rule out others. */
	typeParts(parts: Readonly<Record<string, string>>): void {
		this.type({ ...this.#parts(), ...parts });
	}

	leaveParts(parts: Readonly<Record<string, string>>): void {
		this.leave({ ...this.#parts(), ...parts });
	}

	clear(): void {
		const { path } = this.#view();
		this.#form.edited(path);
		this.#form.session.set(path, null);
	}

	#parts(): Readonly<Record<string, string>> {
		const { raw } = this;
		return typeof raw === 'object' && !Array.isArray(raw)
			? (raw as Readonly<Record<string, string>>)
			: {};
	}

	#take({ path, field }: FieldView, typed: RawInput, complains: boolean): void {
		clearTimeout(this.#timer);
		this.#waiting = undefined;
		const { session } = this.#form;
		const raw = asMeant(field, typed, session.state.content);
		if (session.enter({ path, field }, raw, { readAt: this.#readAt, complains }))
			this.#form.edited(path);
		this.#readAt = undefined;
	}
}
