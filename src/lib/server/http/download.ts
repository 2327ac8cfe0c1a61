import { exportAgreement } from '#lib/application/export-agreement.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import { writtenDocument } from '#lib/server/documents/written.ts';
import { dateOf } from '#lib/server/pages/today.ts';
import { titleOf } from '#lib/text/agreement-title.ts';
import { kindOfFile } from '#lib/text/documents/kinds.ts';
import { filesText } from '#lib/text/pages/files.ts';
import { asciiName, attachment } from './file-name.ts';

const everything = 'overenskommelse.json';
const word = /^(.+)\.docx$/;

export interface File {
	readonly body: Uint8Array<ArrayBuffer> | string;
	readonly headers: Readonly<Record<string, string>>;
}

/** What somebody wants to take along. */
export interface Wanted {
	/** Name in the address, e.g. `atgardsplan.docx`. */
	readonly file: string;
	readonly edition: DocumentFacts['edition'];
	/** What the document is about, where its kind asks. */
	readonly choice?: string;
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function isDownload(name: string): boolean {
	return name === everything || kindOfFile(word.exec(name)?.[1] ?? '') !== undefined;
}

/**
 * The file. `blocked` when the final version is asked for and purposes or areas are missing (9 §) or the kind has none;
 * `missing` when the agreement holds nothing to make it of.
 */
export async function downloadOf(
	state: AgreementState,
	{ file, edition, choice }: Wanted,
	now: string
): Promise<File | 'blocked' | 'missing'> {
	const title = asciiName(titleOf(state.content.initiation)).replace(filesText.saidAlready, '');
	const named = (name: string, ...ends: readonly string[]) =>
		[name, title, ...ends, dateOf(now)].filter(Boolean).join('-');
	if (file === everything) {
		const body = `${JSON.stringify(exportAgreement(state), null, '\t')}\n`;
		return answer(body, 'application/json', `${named(filesText.everythingName)}.json`);
	}
	const wanted = { file: word.exec(file)?.[1] ?? '', edition, ...(choice && { choice }) };
	const written = await writtenDocument(state, wanted, now);
	if (typeof written === 'string') return written;
	const { offered, docx } = written;
	const about = asciiName(offered.choice?.name ?? '');
	const name = named(offered.kind.file, about, filesText.editions[edition]);
	return answer(new Uint8Array(docx), wordType, `${name}.docx`);
}

function answer(body: File['body'], type: string, name: string): File {
	return {
		body,
		headers: {
			'content-type': type,
			'content-disposition': attachment(name),
			'cache-control': 'private, no-store'
		}
	};
}
