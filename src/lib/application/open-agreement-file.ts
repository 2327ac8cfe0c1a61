import { parseAgreementFile, type ParsedFile } from '#lib/domain/agreement/export.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import type { Author } from '#lib/ports/event-log.ts';
import { createAgreement } from './create-agreement.ts';
import type { Ports } from './ports.ts';

export type OpenedFile =
	| { readonly ok: true; readonly state: AgreementState }
	| Extract<ParsedFile, { readonly ok: false }>;

/**
 * Makes an agreement of an exported file. It starts as a draft of its own: the file may have been edited, so no
 * approval or signature follows with it.
 */
export async function openAgreementFile(
	ports: Ports,
	author: Author,
	text: string
): Promise<OpenedFile> {
	const parsed = parseAgreementFile(text);
	if (!parsed.ok) return parsed;
	const { content, postponed, logotypes } = parsed.file;
	const wanted = { origin: 'file', content, postponed, ...(logotypes && { logotypes }) } as const;
	return {
		ok: true,
		state: await createAgreement(ports, author, wanted)
	};
}
