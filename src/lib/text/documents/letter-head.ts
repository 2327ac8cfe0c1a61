import type { HeadOutline } from '#lib/domain/document/texts.ts';

/** What the heads of letters have in common: from the municipality, and marked while the agreement is a draft. */
export const letterHead: Pick<HeadOutline, 'sender' | 'version' | 'draft' | 'subtitle'> = {
	subtitle: [],
	sender: [{ when: 'partyIsMunicipal', text: '{party.name}' }],
	version: [{ when: 'isDraft', text: 'Utkast' }],
	draft: { band: 'UTKAST {draftDate}. Texten är inte beslutad.', word: 'UTKAST' }
};
