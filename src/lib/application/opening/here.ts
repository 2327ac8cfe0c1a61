import { fileFormat, fileVersion, type AgreementFile } from '#lib/domain/agreement/export.ts';
import { may } from '#lib/domain/agreement/lifecycle.ts';
import { standingOf } from '#lib/domain/agreement/standing.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { publicFile } from '#lib/domain/import/public-content.ts';
import type { Author } from '#lib/ports/event-log.ts';
import { createAgreement } from '../create-agreement.ts';
import type { Ports } from '../ports.ts';

/** Answers may be changed in it. */
export function isOpen(state: AgreementState): boolean {
	return !state.example && may(standingOf(state), { type: 'answersChanged' });
}

/** The agreement as a file of its public answers, as its documents carry it. */
export function publicFileOf({ id, status, content, postponed }: AgreementState): AgreementFile {
	return publicFile({ format: fileFormat, version: fileVersion, id, status, content, postponed });
}

/** A draft of a file's answers: no approval or signature follows with it, as the file may have been edited. */
export function newDraft(
	ports: Ports,
	author: Author,
	{ id, content, postponed }: AgreementFile,
	keepsId: boolean
): Promise<AgreementState> {
	const wanted = { origin: 'file', content, postponed, ...(keepsId && { id }) } as const;
	return createAgreement(ports, author, wanted);
}
