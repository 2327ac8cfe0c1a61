/**
 * What stands in a typed field. A value from outside (another person, the server) shows at once when
 * nobody types here, and never over typing that is not yet committed. After a commit the typed text
 * stays until the outside answers, so a refused text is not lost.
 */
export class FieldText {
	#typed = $state<string>();
	#open = $state(false);
	#before = '';
	readonly #outside: () => string;

	constructor(outside: () => string) {
		this.#outside = outside;
		$effect(() => {
			const now = outside();
			if (!this.#open && now !== this.#before) this.#typed = undefined;
		});
	}

	get shown(): string {
		return this.#typed ?? this.#outside();
	}

	type(text: string): void {
		if (!this.#open) this.#before = this.#outside();
		this.#typed = text;
		this.#open = true;
	}

	/** The person left the field or pressed Enter: from here on the outside may answer. */
	commit(): void {
		this.#before = this.#outside();
		this.#open = false;
	}
}
