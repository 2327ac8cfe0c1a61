import type { Clause } from '#lib/domain/document/outline.ts';
import type { HeadOutline } from '#lib/domain/document/texts.ts';

const agreementWith = 'överenskommelse om brottsförebyggande arbete med {counterparties}';

export const memoHead: HeadOutline = {
	documentType: 'Tjänsteskrivelse',
	title: [
		{
			when: ['memoIsOwnPlan', { given: ['planPeriod'] }],
			text: 'Kommunens åtgärdsplan för brottsförebyggande arbete {planPeriod}'
		},
		{ when: 'memoIsOwnPlan', text: 'Kommunens åtgärdsplan för brottsförebyggande arbete' },
		{
			when: ['memoIsCitizenProposal', { given: ['proposalSubject'] }],
			text: 'Svar på medborgarförslag om {proposalSubject}'
		},
		{ when: 'memoIsCitizenProposal', text: 'Svar på medborgarförslag' },
		{
			when: { count: 'counterparty', max: 0 },
			text: 'Samverkansöverenskommelse om brottsförebyggande arbete'
		},
		{ when: 'memoIsRevised', text: `Ändrad samverkans${agreementWith}` },
		{ when: 'memoIsExtension', text: `Förlängning av samverkans${agreementWith}` },
		{ when: 'memoIsTermination', text: `Uppsägning av samverkans${agreementWith}` },
		{ text: `Samverkans${agreementWith}` }
	],
	shortTitle: 'Tjänsteskrivelse om samverkan mot brott',
	subtitle: [],
	sender: [{ when: 'partyIsMunicipal', text: '{party.name}' }],
	caseNumber: [
		{
			when: ['partyIsMunicipal', { given: ['memoUnit', 'memoCaseNumber'] }],
			text: '{^memoUnit}, dnr {memoCaseNumber}'
		},
		{ when: ['partyIsMunicipal', { given: ['memoCaseNumber'] }], text: 'Dnr {memoCaseNumber}' },
		{ when: 'partyIsMunicipal', text: '{^memoUnit}' }
	],
	version: [{ when: 'isDraft', text: 'Utkast' }],
	date: '{memoDate}',
	draft: { band: 'UTKAST {draftDate}. Tjänsteskrivelsen är inte färdig.', word: 'UTKAST' }
};

/** Date, case number, officer and receiver: what a registrar looks for first. */
export const memoFront: readonly Clause[] = [
	{
		id: 'head.case',
		kind: 'table',
		asks: ['review.memo', 'review.caseAuthor'],
		caption: 'Uppgifter om ärendet',
		captionIsSaid: true,
		columns: [
			{ id: 'date', heading: 'Datum' },
			{ id: 'caseNumber', heading: 'Diarienummer' },
			{ id: 'officer', heading: 'Handläggare' },
			{ id: 'to', heading: 'Till' }
		],
		rows: [
			{
				id: 'case',
				cells: [
					'{memoDate}',
					[
						{ when: { given: ['memoCaseNumber'] }, text: '{memoCaseNumber}' },
						{ text: 'Ej angivet' }
					],
					[{ when: { given: ['memoOfficer'] }, text: '{^memoOfficer}' }, { text: 'Ej angivet' }],
					[{ when: { given: ['memoReceiver'] }, text: '{^memoReceiver}' }, { text: 'Ej angivet' }]
				]
			}
		],
		source: ['practice: municipal memo'],
		requirements: ['H8']
	}
];
