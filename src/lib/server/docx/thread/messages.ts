import type { DocumentModel } from '#lib/domain/document/model.ts';

/** What goes to the thread that writes, and what comes back. */
export interface Asked {
	readonly id: number;
	readonly model: DocumentModel;
	readonly carried?: string | undefined;
}

export type Done =
	| { readonly id: number; readonly bytes: Uint8Array }
	| { readonly id: number; readonly failed: Error };
