import type { DocumentModel } from '#lib/domain/document/model.ts';

/** Turns a finished document model into a file. Same model, same bytes, on any machine and in any time zone. */
export interface DocumentWriter {
	write(model: DocumentModel): Promise<Uint8Array>;
}
