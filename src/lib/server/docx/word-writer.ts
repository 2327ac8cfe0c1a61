import type { DocumentWriter } from '#lib/ports/document-writer.ts';
import { createThreadedWriter } from './thread/threaded-writer.ts';
import { createDocxWriter } from './writer.ts';

let writer: DocumentWriter | undefined;

/** The running program's writer: in a thread of its own where the server says which file that runs, else here. */
export function wordWriter(): DocumentWriter {
	const entry = process.env['OVERENS_WRITER'];
	writer ??= entry === undefined ? createDocxWriter() : createThreadedWriter(entry);
	return writer;
}
