import type { PdfView } from '#lib/client/views/documents.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import type { PdfMaker } from '#lib/ports/pdf-maker.ts';
import { pdfProgress } from '#lib/server/documents/pdf-progress.ts';
import { everyDocument, wantedDocuments } from '#lib/server/documents/wanted.ts';
import { documentsText } from '#lib/text/pages/documents.ts';
import { filesText } from '#lib/text/pages/files.ts';
import { pageOf } from '../links.ts';

/** The page that waits for a PDF, or one below it. Only what chooses the document is kept of the query. */
export function pdfAddress(id: string, file: string, query: URLSearchParams, below = ''): string {
	const kept = new URLSearchParams();
	for (const name of ['val', 'utgava']) {
		const value = query.get(name);
		if (value !== null) kept.set(name, value);
	}
	if (below === '/fil?vanta') kept.set('vanta', 'ja');
	const path = `dokument/pdf/${encodeURIComponent(file)}${below.replace('?vanta', '')}`;
	return pageOf(id, `${path}${kept.size > 0 ? `?${kept.toString()}` : ''}`);
}

/** How far the PDF behind an address has come; asking orders it. `blocked` and `missing` as for a download. */
export async function pdfView(
	maker: PdfMaker,
	state: AgreementState,
	file: string,
	{ searchParams }: URL,
	now: string
): Promise<PdfView | 'blocked' | 'missing'> {
	const wanted = await wantedDocuments(state, file, searchParams, now);
	if (typeof wanted === 'string') return wanted;
	const at = (below?: string) => pdfAddress(state.id, file, searchParams, below);
	const [first] = wanted;
	const name = first && nameOf(first.offered.kind.name, first.offered.choice?.name);
	return {
		...(await pdfProgress(maker, wanted)),
		name: file === everyDocument ? documentsText.all.name : (name ?? ''),
		file: at('/fil'),
		wait: at('/fil?vanta'),
		here: at()
	};
}

const nameOf = (kind: string, choice: string | undefined) =>
	choice === undefined ? kind : filesText.named(kind, choice);
