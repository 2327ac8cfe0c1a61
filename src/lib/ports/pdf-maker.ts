/**
 * Makes PDF of Word files, one at a time: it takes a second and much memory. Every adapter forgets finished work after
 * a while; the same file can always be ordered again.
 */

/** `absent`: no program on this machine can. */
export type PdfSupport = 'present' | 'absent';

export type PdfFailure =
	/** It took longer than it may. */
	| 'timeout'
	/** The program ended without a file. */
	| 'broken'
	/** The server is closing. */
	| 'stopped';

export type PdfState =
	/** `ahead` orders are made first. */
	| { readonly state: 'queued'; readonly ahead: number }
	| { readonly state: 'making' }
	| { readonly state: 'done'; readonly pdf: Uint8Array<ArrayBuffer> }
	| { readonly state: 'failed'; readonly why: PdfFailure }
	/** Too many wait already; nothing was ordered. */
	| { readonly state: 'full' };

export interface PdfMaker {
	support(): Promise<PdfSupport>;
	/**
	 * Orders a PDF of a Word file, and tells how far it has come. The same bytes are the same order, however often they
	 * are given; one that failed is tried again. Throws when support is absent.
	 */
	order(docx: Uint8Array): Promise<PdfState>;
	/** Waits until the order is done or has failed. */
	finished(docx: Uint8Array): Promise<PdfState>;
	/** Ends the work under way at once and leaves nothing behind. Closing again does nothing. */
	close(): Promise<void>;
}
