import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const attachmentsChapter: ChapterOutline = {
	id: 'attachments',
	heading: 'Bilagor',
	only: { count: 'attachment', min: 1 },
	unnumbered: true,
	sections: [
		{
			id: 'attachments.main',
			clauses: [
				{
					id: 'attachments.list',
					kind: 'list',
					asks: ['followUp.annexes'],
					each: 'attachment',
					item: [
						{
							when: ['attachmentIsAgreement', { given: ['agreementTitle'] }],
							text: 'Bilaga {attachment.number}: {agreementTitle}, {draftDate}'
						},
						{
							when: 'attachmentIsAgreement',
							text: 'Bilaga {attachment.number}: Samverkansöverenskommelse om brottsförebyggande arbete, {draftDate}'
						},
						{
							when: 'attachmentIsOwnPlan',
							text: 'Bilaga {attachment.number}: Kommunens åtgärdsplan'
						},
						{
							when: ['attachmentIsAnnex', { given: ['annex.date'] }],
							text: 'Bilaga {attachment.number}: {^annex.title}, {annex.date}'
						},
						{ text: 'Bilaga {attachment.number}: {^annex.title}' }
					],
					source: ['practice: municipal memo'],
					requirements: ['H8']
				}
			]
		}
	]
};

export const dispatchChapter: ChapterOutline = {
	id: 'dispatch',
	heading: 'Beslutet skickas till',
	unnumbered: true,
	sections: [
		{
			id: 'dispatch.main',
			clauses: [
				{
					id: 'dispatch.list',
					kind: 'list',
					only: { count: 'memoReceiver', min: 1 },
					asks: ['review.memo'],
					each: 'memoReceiver',
					item: '{^memoReceiver.name}',
					source: ['practice: municipal memo'],
					requirements: ['H8']
				},
				{
					id: 'dispatch.usual',
					kind: 'list',
					only: { count: 'memoReceiver', max: 0 },
					asks: [],
					items: [
						{ id: 'party', each: 'counterparty', text: '{party.name}' },
						{
							id: 'committee',
							each: 'undertakingCommittee',
							text: '{^undertakingCommittee.name}'
						},
						{ id: 'coordination', text: '{^coordinationFunction}' },
						{ id: 'registrar', text: 'Registrator' }
					],
					source: ['practice: municipal memo'],
					requirements: ['H8']
				},
				{
					id: 'signature.block',
					kind: 'table',
					when: { count: 'memoSignatory', min: 1 },
					asks: ['review.memo'],
					caption: 'Undertecknas av',
					columns: [
						{ id: 'name', heading: 'Namn', cell: '{memoSignatory.name}' },
						{ id: 'title', heading: 'Befattning', cell: '{^memoSignatory.title}' }
					],
					each: 'memoSignatory',
					emptyCell: 'Ej angivet',
					source: ['practice: municipal memo'],
					requirements: ['H8']
				}
			]
		}
	]
};
