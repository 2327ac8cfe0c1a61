import type { PendingEdit } from './queue.ts';
import type { Answered, Sent } from './wire.ts';

/** Sends one edit; throws when the network or the server is away, so that it is sent again. */
export type Send = (sent: Sent) => Promise<Answered>;

interface OutboxOptions {
	readonly send: Send;
	/** The version that the browser has. */
	readonly version: () => number;
	readonly first: () => PendingEdit | undefined;
	/** Must take the edit out of the queue. */
	readonly onanswer: (edit: PendingEdit, answer: Answered) => void;
	readonly onlost: () => void;
	readonly onretry: () => void;
}

const retryAfterMs = 2000;

/** Sends edits one at a time, in order, again and again until each is answered. */
export class Outbox {
	readonly #options: OutboxOptions;
	#sending = false;
	#closed = false;
	#retry: ReturnType<typeof setTimeout> | undefined;

	constructor(options: OutboxOptions) {
		this.#options = options;
	}

	async pump(): Promise<void> {
		if (this.#sending || this.#closed) return;
		this.#sending = true;
		clearTimeout(this.#retry);
		const { first, send, version, onanswer } = this.#options;
		try {
			for (let edit = first(); edit !== undefined; edit = first()) {
				const answer = await send({ ...edit, since: version() });
				if (this.#closed) return;
				onanswer(edit, answer);
			}
		} catch {
			if (!this.#closed) this.#tryLater();
		} finally {
			this.#sending = false;
		}
	}

	/** Stops sending. */
	close(): void {
		this.#closed = true;
		clearTimeout(this.#retry);
	}

	#tryLater(): void {
		this.#options.onlost();
		this.#retry = setTimeout(() => {
			this.#options.onretry();
			void this.pump();
		}, retryAfterMs);
	}
}
