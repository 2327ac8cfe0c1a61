import type { HeadOutline } from '#lib/domain/document/texts.ts';
import { letterHead } from '../letter-head.ts';

/** An annex of the agreement: from all its parties, with their case numbers. */
export const situationAnnexHead: HeadOutline = {
	...letterHead,
	sender: '{party.name}',
	documentType: [
		{ when: { given: ['situationAnnex'] }, text: '{^situationAnnex} till överenskommelsen' },
		{ text: 'Bilaga till överenskommelsen' }
	],
	title: [
		{ when: 'jointPictureExists', text: 'Lägesbild i sammandrag {situationDate}' },
		{ text: 'Lägesbild i sammandrag' }
	],
	shortTitle: 'Lägesbild i sammandrag',
	subtitle: [{ when: { given: ['agreementTitle'] }, text: 'Hör till {agreementTitle}' }],
	caseNumber: '{party.caseNumber}',
	draft: { band: 'UTKAST {draftDate}. Texten är inte beslutad.', word: 'UTKAST' },
	date: '{draftDate}'
};
