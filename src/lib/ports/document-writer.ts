import type { DocumentModel } from '#lib/domain/document/model.ts';

/** Turns a finished document model into a file. Same model, same bytes, on any machine and in any time zone. */
export interface DocumentWriter {
	/** `carried` is data that travels unseen in the file, e.g. the answers it was made from; ASCII. */
	write(model: DocumentModel, carried?: string): Promise<Uint8Array>;
}
