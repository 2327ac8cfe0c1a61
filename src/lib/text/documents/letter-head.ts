import type { HeadOutline } from '#lib/domain/document/texts.ts';

/** What the heads of a municipality's letters have in common. */
export const letterHead: Pick<HeadOutline, 'sender' | 'version' | 'subtitle'> = {
	subtitle: [],
	sender: [{ when: 'partyIsMunicipal', text: '{party.name}' }],
	version: [{ when: 'isDraft', text: 'Utkast' }]
};
