import { openAgreementFile } from '#lib/application/open-agreement-file.ts';
import { openWord } from '#lib/application/opening/open-word.ts';
import type { Compose } from '#lib/application/opening/word-review.ts';
import type { Ports } from '#lib/application/ports.ts';
import type { FaultView } from '#lib/client/views/start.ts';
import { readLines } from '#lib/domain/import/hand-changes.ts';
import type { Author } from '#lib/ports/event-log.ts';
import { readWord } from '#lib/server/docx-reader/read-word.ts';
import { kindOf } from '#lib/server/docx-reader/kind.ts';
import { printOf, withTextCheck } from '#lib/server/docx/text-check.ts';
import { openedFiles } from '#lib/server/opened-files.ts';
import { pageOf } from '#lib/server/pages/links.ts';
import { faultView, textOf, uploadOf } from '#lib/server/pages/opened-file.ts';
import { exampleFile } from '#lib/text/example.ts';
import { actionPlanDocument, agreementDocument } from '#lib/text/documents/compose.ts';

/** The page to go on to, or what stopped the file from being opened. */
export type OpenedUpload = { readonly page: string } | { readonly fault: FaultView };

/** Opens what a person chose: a Word file, or an agreement exported as JSON. Told apart by content, not by name. */
export async function openUpload(
	ports: Ports,
	author: Author,
	file: unknown
): Promise<OpenedUpload> {
	const upload = await uploadOf(file);
	if (!('bytes' in upload)) return { fault: upload };
	if (kindOf(upload.bytes) !== 'notWord') return openWordUpload(ports, author, upload);
	const read = textOf(upload);
	if (!('text' in read)) return { fault: read };
	const opened = await openAgreementFile(ports, author, read.text);
	if (opened.ok) return { page: pageOf(opened.state.id) };
	return { fault: faultView(read.name, opened.kind, opened.problems) };
}

/** As it is written into a file. */
const composed: Compose = (facts, kind, part) =>
	withTextCheck(kind === 'agreement' ? agreementDocument(facts) : actionPlanDocument(facts, part));

async function openWordUpload(
	ports: Ports,
	author: Author,
	{ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }
): Promise<OpenedUpload> {
	const read = await readWord(bytes);
	if (!read.ok) return { fault: faultView(name, read.fault) };
	const { text } = read;
	const opened = await openWord(ports, author, {
		text,
		print: printOf(readLines(text).map((line) => ({ text: line }))),
		compose: composed,
		reserved: [exampleFile.id]
	});
	if (opened.outcome === 'opened') return { page: pageOf(opened.id) };
	if (opened.outcome === 'foreign' && opened.pieces.length === 0)
		return { fault: faultView(name, 'emptyWord') };
	const id = ports.ids.next();
	openedFiles.hold(
		id,
		author.id,
		opened.outcome === 'review'
			? { kind: 'changes', name, review: opened.review }
			: { kind: 'pieces', name, pieces: opened.pieces, ours: opened.ours }
	);
	return { page: `/oppnad-fil/${id}` };
}
