import type { AgreementState } from '#lib/domain/agreement/state.ts';
import type { PdfMaker } from '#lib/ports/pdf-maker.ts';
import { asciiName } from '#lib/server/http/file-name.ts';
import { archiveOf } from './archive.ts';
import { filedName } from './filed-name.ts';
import { finishedPdf, pdfProgress } from './pdf-progress.ts';
import { editionIn, everyDocument, wantedDocuments } from './wanted.ts';

/** Milliseconds that an answer waits for a PDF: browsers and proxies give up on one that is silent for long. */
const patience = 25_000;

export interface PdfFile {
	readonly body: Uint8Array<ArrayBuffer>;
	readonly name: string;
	readonly ending: 'pdf' | 'zip';
}

/** The finished file. `notReady` when it is not finished, with `vanta` in the query not even after some waiting. */
export async function pdfFile(
	maker: PdfMaker,
	state: AgreementState,
	file: string,
	query: URLSearchParams,
	now: string
): Promise<PdfFile | 'notReady' | 'blocked' | 'missing'> {
	const wanted = await wantedDocuments(state, file, query, now);
	if (typeof wanted === 'string') return wanted;
	const before = await pdfProgress(maker, wanted);
	const until = query.has('vanta') ? Date.now() + patience : 0;
	if (before.state !== 'done' && (before.state !== 'waiting' || until === 0)) return 'notReady';
	const pdfs = new Map<Uint8Array, Uint8Array<ArrayBuffer>>();
	for (const { docx } of wanted) {
		const pdf = await finishedPdf(maker, docx, Math.max(0, until - Date.now()));
		if (!pdf) return 'notReady';
		pdfs.set(docx, pdf);
	}
	if (file === everyDocument) {
		const { name, zip } = await archiveOf(state, editionIn(query), now, (docx) =>
			Promise.resolve(pdfs.get(docx))
		);
		return { body: zip, name, ending: 'zip' };
	}
	const [document] = wanted;
	const body = document && pdfs.get(document.docx);
	if (!document || !body) return 'missing';
	const { kind, choice } = document.offered;
	const about = choice ? `${kind.file}-${asciiName(choice.name)}` : kind.file;
	return { body, name: filedName({ name: about, ...document }), ending: 'pdf' };
}
