/** Keeps the newest value per stream as its own copy, so that nobody changes it from outside. */
export function keepNewest<
	T extends { readonly stream: string; readonly seq: number; readonly foldVersion: number }
>() {
	const kept = new Map<string, T>();
	return {
		get(stream: string): T | undefined {
			return structuredClone(kept.get(stream));
		},
		put(value: T): void {
			const old = kept.get(value.stream);
			if (old && old.foldVersion === value.foldVersion && old.seq > value.seq) return;
			kept.set(value.stream, structuredClone(value));
		}
	};
}
