import { error } from '@sveltejs/kit';
import { lightLogotypes } from '#lib/domain/agreement/logotype.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { ports } from '#lib/server/container.ts';

/** The agreement of an address, without its pictures: those pages that show them fetch them. Answers 404 when it is not there. */
export async function openedAgreement(id: string): Promise<AgreementState> {
	const { store } = await ports();
	const state = await store.load(id);
	if (!state) error(404);
	const logotypes = lightLogotypes(state.logotypes);
	return { ...state, ...(logotypes && { logotypes }) };
}
