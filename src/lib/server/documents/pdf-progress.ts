import type { PdfView } from '#lib/client/views/documents.ts';
import type { PdfMaker, PdfState } from '#lib/ports/pdf-maker.ts';
import { pdfText } from '#lib/text/pages/documents.ts';
import type { WrittenDocument } from './written.ts';

export type PdfProgress = Pick<PdfView, 'state' | 'text'>;

/** Orders the PDF of each document, where it is not ordered already, and says how far they have come. */
export async function pdfProgress(
	maker: PdfMaker,
	documents: readonly WrittenDocument[]
): Promise<PdfProgress> {
	if ((await maker.support()) === 'absent') return { state: 'absent', text: pdfText.absent };
	const states: PdfState[] = [];
	for (const { docx } of documents) states.push(await maker.order(docx));
	const failed = states.find((state) => state.state === 'failed');
	if (failed) return { state: 'failed', text: pdfText.failed[failed.why] };
	if (states.some(({ state }) => state === 'full')) return { state: 'failed', text: pdfText.full };
	const next = states.find(({ state }) => state !== 'done');
	if (!next) return { state: 'done', text: pdfText.done };
	const said = next.state === 'queued' ? pdfText.queued(next.ahead) : pdfText.making;
	const made = states.filter(({ state }) => state === 'done').length;
	const text = states.length > 1 ? `${said} ${pdfText.part(made, states.length)}` : said;
	return { state: 'waiting', text };
}

/** The finished PDF, waited for at most so many milliseconds; undefined when it is not finished by then or failed. */
export async function finishedPdf(
	maker: PdfMaker,
	docx: Uint8Array,
	patience: number
): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const state = await Promise.race([maker.finished(docx), after(patience)]);
	return state?.state === 'done' ? state.pdf : undefined;
}

const after = (milliseconds: number) =>
	new Promise<undefined>((resolve) => setTimeout(resolve, milliseconds, undefined).unref());
