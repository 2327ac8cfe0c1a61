import type { PdfView } from './views/documents.ts';

/** Milliseconds between questions. */
const pause = 800;

/**
 * Asks how far a PDF has come until it is made or cannot be. `tell` hears each answer; undefined when the server
 * cannot be reached. Gives what stops it.
 */
export function followPdf(address: string, tell: (view: PdfView | undefined) => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const stopping = new AbortController();

	async function ask(): Promise<void> {
		const view = await fetch(address, { signal: stopping.signal })
			.then((answer) => (answer.ok ? (answer.json() as Promise<PdfView>) : undefined))
			.catch(() => undefined);
		if (stopping.signal.aborted) return;
		tell(view);
		if (view?.state === 'waiting') timer = setTimeout(() => void ask(), pause);
	}

	void ask();
	return () => {
		stopping.abort();
		clearTimeout(timer);
	};
}
