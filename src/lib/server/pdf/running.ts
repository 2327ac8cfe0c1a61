import type { PdfMaker } from '#lib/ports/pdf-maker.ts';
import { createLibreOfficePdfMaker } from './libreoffice.ts';

let running: PdfMaker | undefined;

/** The running program's maker of PDF, closed with the server: no process and no folder is left behind. */
export function pdfMaker(): PdfMaker {
	running ??= opened();
	return running;
}

function opened(): PdfMaker {
	const maker = createLibreOfficePdfMaker();
	// Sent by our own server after the last answer.
	process.once('sveltekit:shutdown', () => void maker.close());
	return maker;
}
