import { createHash } from 'node:crypto';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import { asciiName } from '#lib/server/http/file-name.ts';
import { factsOf } from '#lib/server/pages/paper.ts';
import { packFiles } from '#lib/server/zip/pack.ts';
import { titleOf } from '#lib/text/agreement-title.ts';
import { hasFinal, offeredDocuments } from '#lib/text/documents/kinds.ts';
import { archiveText, type ArchivedFile } from '#lib/text/pages/archive.ts';
import { filesText } from '#lib/text/pages/files.ts';
import { filedName } from './filed-name.ts';
import { writtenDocument, type WrittenDocument } from './written.ts';
import { writtenWorkbook } from './workbook.ts';

export interface Archive {
	/** Without its ending. */
	readonly name: string;
	readonly zip: Uint8Array<ArrayBuffer>;
}

/** Makes a PDF of a Word file; undefined when it could not. */
export type MakePdf = (docx: Uint8Array) => Promise<Uint8Array | undefined>;

type Entry = readonly [ArchivedFile, Uint8Array];

/**
 * Every document that can be made, named so that a registrar can file it, with a list of contents. The final edition
 * where there is one and it is wanted. Without the file of all answers: it holds what is not for the public record.
 */
export async function archiveOf(
	state: AgreementState,
	edition: DocumentFacts['edition'],
	now: string,
	makePdf?: MakePdf
): Promise<Archive> {
	const facts = factsOf(state, now, edition);
	const entries: Entry[] = [];
	for (const document of await archived(state, edition, now)) {
		const made = await filesOf(state, document, now, makePdf);
		entries.push(...made);
	}
	const files = entries.map(([file, bytes]) => [withFreeName(file, entries), bytes] as const);
	const contents = archiveText.contents(
		titleOf(state.content.initiation),
		files.map(([file]) => file)
	);
	const first = files[0]?.[0];
	const caseNumbers = first?.caseNumbers ?? [];
	const about = asciiName(titleOf(state.content.initiation)).replace(filesText.saidAlready, '');
	const head = { caseNumbers, isoDate: facts.today };
	return {
		name: filedName({ name: about || archiveText.name, head, version: facts.version, edition }),
		zip: packFiles([
			[archiveText.contentsFile, new TextEncoder().encode(contents)],
			...files.map(([{ name }, bytes]) => [name, bytes] as const)
		])
	};
}

/** The documents that an archive of that edition holds, as Word files. */
export async function archived(
	state: AgreementState,
	edition: DocumentFacts['edition'],
	now: string
): Promise<readonly WrittenDocument[]> {
	const written: WrittenDocument[] = [];
	for (const { kind, choice } of offeredDocuments(factsOf(state, now, edition))) {
		const own = hasFinal(kind, state.content) ? edition : 'draft';
		const wanted = { file: kind.file, edition: own, ...(choice && { choice: choice.id }) };
		const document = await writtenDocument(state, wanted, now);
		if (typeof document === 'object') written.push(document);
	}
	return written;
}

async function filesOf(
	state: AgreementState,
	{ offered: { kind, choice }, edition, head, version, docx }: WrittenDocument,
	now: string,
	makePdf: MakePdf | undefined
): Promise<readonly Entry[]> {
	const about = choice ? `${kind.file}-${asciiName(choice.name)}` : kind.file;
	const base = filedName({ name: about, head, version, edition });
	const entry = (ending: string, bytes: Uint8Array): Entry => [
		{
			name: `${base}.${ending}`,
			title: head.title,
			kind: choice ? filesText.named(kind.name, choice.name) : kind.name,
			caseNumbers: head.caseNumbers,
			version: head.version,
			date: head.date,
			sha256: createHash('sha256').update(bytes).digest('hex')
		},
		bytes
	];
	const workbook = choice ? 'missing' : await writtenWorkbook(state, kind.file, edition, now);
	const pdf = await makePdf?.(docx);
	return [
		entry('docx', docx),
		...(pdf ? [entry('pdf', pdf)] : []),
		...(typeof workbook === 'object' ? [entry('xlsx', workbook.xlsx)] : [])
	];
}

/** Two meetings may be about forums of the same name: the second gets a number. */
function withFreeName(file: ArchivedFile, entries: readonly Entry[]): ArchivedFile {
	const alike = entries.map(([other]) => other).filter(({ name }) => name === file.name);
	const place = alike.indexOf(file);
	if (place < 1) return file;
	return { ...file, name: file.name.replace(/(\.\w+)$/, `_${place + 1}$1`) };
}
