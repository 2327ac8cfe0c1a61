/** How many finished files are kept, how many bytes together, and for how many milliseconds. */
export interface KeepLimits {
	readonly files: number;
	readonly bytes: number;
	readonly age: number;
}

interface Entry<T> {
	readonly value: T;
	readonly size: number;
	readonly since: number;
}

/** Finished work for those who come back for it, the oldest thrown away first. `now` is in milliseconds. */
export class Kept<T> {
	readonly #entries = new Map<string, Entry<T>>();
	readonly #limits: KeepLimits;
	#bytes = 0;

	constructor(limits: KeepLimits) {
		this.#limits = limits;
	}

	get(key: string, now: number): T | undefined {
		this.#throwOut(now);
		return this.#entries.get(key)?.value;
	}

	set(key: string, value: T, size: number, now: number): void {
		this.delete(key);
		this.#entries.set(key, { value, size, since: now });
		this.#bytes += size;
		this.#throwOut(now);
	}

	delete(key: string): void {
		this.#bytes -= this.#entries.get(key)?.size ?? 0;
		this.#entries.delete(key);
	}

	#throwOut(now: number): void {
		const { files, bytes, age } = this.#limits;
		for (const [key, { since }] of this.#entries) {
			// The newest stays, however large: somebody is waiting for it.
			const tooMany = (this.#entries.size > files || this.#bytes > bytes) && this.#entries.size > 1;
			if (!tooMany && now - since <= age) return;
			this.delete(key);
		}
	}
}
