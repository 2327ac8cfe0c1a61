import { fileFormat, fileVersion, type AgreementFile } from '#lib/domain/agreement/export.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';

/** Everything in the agreement, as a file that opens again with nothing lost. */
export function exportAgreement(state: AgreementState): AgreementFile {
	const { id, status, content, postponed, logotypes = {} } = state;
	const pictures = Object.keys(logotypes).length > 0 && { logotypes };
	return { format: fileFormat, version: fileVersion, id, status, content, postponed, ...pictures };
}
