import type { WorkbookModel } from '#lib/domain/document/workbook/model.ts';

/** Turns a finished workbook into a file. Same model, same bytes, on any machine and in any time zone. */
export interface WorkbookWriter {
	write(model: WorkbookModel): Promise<Uint8Array<ArrayBuffer>>;
}
