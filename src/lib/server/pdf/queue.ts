import { createHash } from 'node:crypto';
import type { PdfFailure, PdfState } from '#lib/ports/pdf-maker.ts';
import type { Conversion } from './convert.ts';
import { Kept } from './kept.ts';

export type Convert = (docx: Uint8Array) => Promise<Conversion>;

export interface QueueLimits {
	/** Orders that may wait. */
	readonly waiting: number;
	readonly keep: ConstructorParameters<typeof Kept>[0];
}

interface Order {
	readonly key: string;
	readonly docx: Uint8Array;
	readonly done: (state: PdfState) => void;
	readonly finished: Promise<PdfState>;
}

/** The same bytes are the same order. */
const keyOf = (docx: Uint8Array) => createHash('sha256').update(docx).digest('base64url');

/** Orders in a row, one made at a time. Nothing of it is stored: after a restart people order again. */
export class PdfQueue {
	readonly #convert: Convert;
	readonly #limits: QueueLimits;
	readonly #kept: Kept<PdfState>;
	readonly #waiting: Order[] = [];
	#making: { readonly order: Order; conversion?: Conversion } | undefined;
	#closed = false;

	constructor(convert: Convert, limits: QueueLimits) {
		this.#convert = convert;
		this.#limits = limits;
		this.#kept = new Kept(limits.keep);
	}

	order(docx: Uint8Array): PdfState {
		const key = keyOf(docx);
		const known = this.#stateOf(key);
		if (known && known.state !== 'failed') return known;
		// It is said once that it failed; asking again tries again.
		if (known) {
			this.#kept.delete(key);
			return known;
		}
		if (this.#closed) return { state: 'failed', why: 'stopped' };
		if (this.#waiting.length >= this.#limits.waiting) return { state: 'full' };
		const { promise, resolve } = Promise.withResolvers<PdfState>();
		this.#waiting.push({ key, docx, done: resolve, finished: promise });
		void this.#work();
		return this.#stateOf(key) ?? { state: 'making' };
	}

	async finished(docx: Uint8Array): Promise<PdfState> {
		const key = keyOf(docx);
		const now = this.order(docx);
		if (now.state !== 'queued' && now.state !== 'making') return now;
		const { order } = this.#making ?? {};
		const mine = order?.key === key ? order : this.#waiting.find((other) => other.key === key);
		return (await mine?.finished) ?? this.#kept.get(key, Date.now()) ?? now;
	}

	async close(): Promise<void> {
		this.#closed = true;
		for (const order of this.#waiting.splice(0)) order.done({ state: 'failed', why: 'stopped' });
		const making = this.#making;
		making?.conversion?.stop();
		// One that is just beginning is stopped as soon as it has begun.
		await making?.order.finished;
	}

	#stateOf(key: string): PdfState | undefined {
		const kept = this.#kept.get(key, Date.now());
		if (kept) return kept;
		if (this.#making?.order.key === key) return { state: 'making' };
		const place = this.#waiting.findIndex((order) => order.key === key);
		return place === -1 ? undefined : { state: 'queued', ahead: place + (this.#making ? 1 : 0) };
	}

	async #work(): Promise<void> {
		if (this.#making) return;
		for (let order = this.#waiting.shift(); order; order = this.#waiting.shift()) {
			this.#making = { order };
			const result = await this.#make(order.docx);
			const state: PdfState =
				typeof result === 'string'
					? { state: 'failed', why: result }
					: { state: 'done', pdf: result };
			const size = state.state === 'done' ? state.pdf.length : 0;
			this.#kept.set(order.key, state, size, Date.now());
			this.#making = undefined;
			order.done(state);
		}
	}

	async #make(docx: Uint8Array): Promise<Uint8Array<ArrayBuffer> | PdfFailure> {
		try {
			const conversion = await this.#convert(docx);
			if (this.#making) this.#making.conversion = conversion;
			if (this.#closed) conversion.stop();
			return await conversion.result;
		} catch (error) {
			// A full disk or a program that cannot be started: the next order may succeed.
			console.error('pdf', error);
			return 'broken';
		}
	}
}
