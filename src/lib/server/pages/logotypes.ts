import type { PartyLogotypeView } from '#lib/client/views/logotypes.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { rowNames } from '#lib/text/answers/row-names.ts';
import { logotypesText } from '#lib/text/pages/logotypes.ts';
import { pageOf } from './links.ts';

/** The address changes with the picture, so that a browser may keep it. */
export const logotypeSrc = ({ id, changedAt }: AgreementState, party: string): string =>
	`${pageOf(id, `logotyper/${party}`)}?v=${changedAt[`logotypes.${party}`] ?? 0}`;

export function logotypeViews(state: AgreementState): readonly PartyLogotypeView[] {
	const names = rowNames(state.content);
	return (state.content.initiation.parties ?? []).map((party) => {
		const logotype = state.logotypes?.[party.id];
		return {
			party: party.id,
			name: names.get(party.id) ?? logotypesText.unnamed,
			alt: logotype?.alt ?? '',
			...(logotype && { src: logotypeSrc(state, party.id) })
		};
	});
}
