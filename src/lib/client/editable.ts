import type { AgreementState } from '#lib/domain/agreement/state.ts';

/** False for an example and for a locked text: values are shown, not controls. */
export function isEditable({
	example,
	status
}: Pick<AgreementState, 'example' | 'status'>): boolean {
	return !example && (status === 'drafting' || status === 'awaitingApproval');
}
