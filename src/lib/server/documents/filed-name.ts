import type { DocumentModel } from '#lib/domain/document/model.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import { asciiName } from '#lib/server/http/file-name.ts';
import { filesText } from '#lib/text/pages/files.ts';

/** Longest case number in a name. */
const longest = 40;

export interface Filed {
	/** What the file holds, e.g. `atgardsplan`. */
	readonly name: string;
	readonly head: Pick<DocumentModel['head'], 'caseNumbers' | 'isoDate'>;
	/** Number of the version. */
	readonly version: string;
	readonly edition: DocumentFacts['edition'];
}

/**
 * What a registrar looks for, in that order, safe on every disk:
 * `KS-2026-123_atgardsplan_2026-11-22_v1_utkast`. Without a case number the name begins with what it is.
 */
export function filedName({ name, head, version, edition }: Filed): string {
	const parts = [
		caseNumberName(head.caseNumbers[0] ?? ''),
		asciiName(name),
		head.isoDate.slice(0, 10),
		`v${asciiName(version)}`,
		filesText.editions[edition]
	];
	return parts.filter(Boolean).join('_');
}

/** `KS 2026/123` becomes `KS-2026-123`: as it is written, capitals too. */
function caseNumberName(caseNumber: string): string {
	return caseNumber
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^A-Za-z0-9]+/g, '-')
		.slice(0, longest)
		.replace(/^-|-$/g, '');
}
