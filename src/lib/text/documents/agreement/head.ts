import type { HeadOutline } from '#lib/domain/document/texts.ts';

export const agreementHead: HeadOutline = {
	logotypes: true,
	documentType: [
		{ when: ['shortFormIsWanted', { given: ['titleWord'] }], text: '{^titleWord}, kortform' },
		{ when: 'shortFormIsWanted', text: 'Samverkansöverenskommelse, kortform' },
		{ when: { given: ['documentKind'] }, text: '{documentKind}' },
		{ when: { given: ['titleWord'] }, text: '{^titleWord}' },
		{ text: 'Samverkansöverenskommelse' }
	],
	title: [
		{ when: { given: ['agreementTitle'] }, text: '{agreementTitle}' },
		{
			when: ['agreementIsLocal', { given: ['localArea', 'titleWord'] }],
			text: 'Lokal {titleWord} om brottsförebyggande arbete i {localArea}'
		},
		{ when: { given: ['titleWord'] }, text: '{^titleWord} om brottsförebyggande arbete' },
		{ text: 'Samverkansöverenskommelse om brottsförebyggande arbete' }
	],
	shortTitle: [
		{ when: { given: ['titleWord'] }, text: '{^titleWord}' },
		{ text: 'Samverkansöverenskommelse' }
	],
	subtitle: [
		{ when: { count: 'party', min: 5 }, text: '{^partiesCount} parter, se {ref.parties}' },
		{ when: { count: 'party', min: 1 }, text: '{partyNames}' }
	],
	sender: '{party.name}',
	caseNumber: '{party.caseNumber}',
	version: [{ when: 'isDraft', text: 'Utkast {version}' }, { text: 'Version {version}' }],
	date: '{draftDate}',
	draft: { band: 'UTKAST {draftDate}. Texten är inte beslutad.', word: 'UTKAST' }
};
