import type { RawInput } from '#lib/domain/sections/input.ts';
import { omit } from './omit.ts';

export type Drafts = Readonly<Record<string, RawInput>>;

/** What stands in the controls beyond the values: texts that are none, and parts that make none by themselves. */
export class TypedTexts {
	#drafts = $state.raw<Drafts>({});
	/** Such as a unit without its amount: shown for as long as the value is the one it was typed to. */
	#parts = $state.raw<
		Readonly<Record<string, { readonly raw: RawInput; readonly value: string | undefined }>>
	>({});

	constructor(drafts: Drafts = {}) {
		this.#drafts = drafts;
	}

	/** They survive a reload. */
	get drafts(): Drafts {
		return this.#drafts;
	}

	at(path: string, value: unknown): RawInput | undefined {
		const parts = this.#parts[path];
		return this.#drafts[path] ?? (parts?.value === JSON.stringify(value) ? parts?.raw : undefined);
	}

	keep(path: string, raw: RawInput): void {
		this.#drafts = { ...this.#drafts, [path]: raw };
	}

	/** Those that an earlier visit left; what is typed here goes before. */
	takeOver(drafts: Drafts): void {
		this.#drafts = { ...drafts, ...this.#drafts };
	}

	hold(path: string, raw: RawInput, value: unknown): void {
		if (typeof raw === 'object')
			this.#parts = { ...this.#parts, [path]: { raw, value: JSON.stringify(value ?? undefined) } };
	}

	/** True if there was a draft. */
	drop(path: string): boolean {
		const isDropped = this.#drafts[path] !== undefined;
		if (isDropped) this.#drafts = omit(this.#drafts, path);
		if (this.#parts[path]) this.#parts = omit(this.#parts, path);
		return isDropped;
	}
}
