import type { ChapterOutline } from '#lib/domain/document/outline.ts';

/** Decisions first: what, who, when. The wording stands under its own heading below. */
export const decisionsChapter: ChapterOutline = {
	id: 'decisions',
	heading: 'Beslut i korthet',
	unnumbered: true,
	sections: [
		{
			id: 'decisions.main',
			clauses: [
				{
					id: 'decisions.list',
					kind: 'table',
					when: { count: 'meetingDecision', min: 1 },
					asks: ['followUp.meetings'],
					caption: 'Beslut i korthet',
					captionIsSaid: true,
					columns: [
						{ id: 'number', heading: '§', cell: '{meetingItem.number}' },
						{ id: 'decision', heading: 'Fråga', cell: '{^meetingItem.heading}' },
						{ id: 'owner', heading: 'Ansvarig', cell: '{^meetingItem.owner}', empty: 'Saknas' },
						{ id: 'due', heading: 'Klart', cell: '{meetingItem.due}', empty: 'Saknas' },
						{
							id: 'status',
							heading: 'Läge',
							cell: [
								{ when: 'itemIsLate', text: 'Försenat sedan {meetingItem.due}' },
								{ text: '{meetingItem.status}' }
							],
							optional: true
						}
					],
					each: 'meetingDecision',
					emptyCell: '–',
					source: ['Hallstahammar, agreement 6.4'],
					requirements: ['M14', 'M21']
				}
			]
		}
	]
};

export const itemsChapter: ChapterOutline = {
	id: 'items',
	heading: 'Ärenden',
	unnumbered: true,
	sections: [
		{
			id: 'items.each',
			each: 'meetingItem',
			heading: [
				{
					when: { given: ['meetingItem.heading'] },
					text: '§ {meetingItem.number} {^meetingItem.heading}'
				},
				{ text: '§ {meetingItem.number}' }
			],
			clauses: [
				{
					id: 'minutes.decision',
					only: 'itemIsDecision',
					asks: ['followUp.meetings'],
					text: '{^forum.name} beslutar att {meetingItem.text}.',
					tone: 'notice',
					source: ['Brå step 4, Genomför åtgärderna'],
					requirements: ['B5', 'H8']
				},
				{
					id: 'minutes.note',
					only: 'itemIsNote',
					asks: ['followUp.meetings'],
					text: '{^forum.name} noterar att {meetingItem.text}.',
					source: ['drafting'],
					requirements: ['H8']
				},
				{
					id: 'minutes.outside',
					only: 'itemIsOutside',
					asks: ['followUp.meetings'],
					text: [
						{
							when: { given: ['meetingItem.text', 'meetingItem.owner', 'meetingItem.receiver'] },
							text: 'Frågan är att {meetingItem.text}. Den ligger utanför forumets beslutsrätt. {^meetingItem.owner} tar den till {meetingItem.receiver}.'
						},
						{
							when: { given: ['meetingItem.owner', 'meetingItem.receiver'] },
							text: 'Frågan ligger utanför forumets beslutsrätt. {^meetingItem.owner} tar den till {meetingItem.receiver}.'
						},
						{
							when: { given: ['meetingItem.text'] },
							text: 'Frågan är att {meetingItem.text}. Den ligger utanför forumets beslutsrätt.'
						},
						{ text: 'Frågan ligger utanför forumets beslutsrätt.' }
					],
					source: ['Brå step 1, Skapa en organisation för arbetet'],
					requirements: ['B4', 'B5']
				},
				{
					id: 'minutes.reason',
					asks: ['followUp.meetings'],
					text: 'Skäl: {meetingItem.reason}.',
					source: ['drafting'],
					requirements: ['H8']
				}
			]
		},
		{
			id: 'items.more',
			clauses: [
				{
					id: 'minutes.dissent',
					heading: 'Annan mening',
					asks: ['followUp.meetings'],
					text: [
						{
							when: { given: ['dissentParty'] },
							text: '{^dissentParty} har en annan mening: {dissentText}.'
						},
						{ text: 'En part har en annan mening: {dissentText}.' }
					],
					source: ['practice: särskilt uttalande'],
					requirements: ['S7']
				},
				{
					id: 'minutes.deviation',
					kind: 'list',
					when: { count: 'meetingDeviation', min: 1 },
					asks: ['followUp.deviations'],
					lead: 'Åtaganden som inte kan hållas:',
					each: 'meetingDeviation',
					item: [
						{
							when: {
								given: ['deviation.undertaking', 'deviation.reason', 'deviation.decision']
							},
							text: '{^deviation.undertaking}. Skäl: {deviation.reason}. Beslut: {deviation.decision}.'
						},
						{
							when: { given: ['deviation.undertaking', 'deviation.reason'] },
							text: '{^deviation.undertaking}. Skäl: {deviation.reason}.'
						},
						{ text: '{^deviation.undertaking}.' }
					],
					source: ['Hallstahammar, agreement 6.1'],
					requirements: ['M13']
				}
			]
		}
	]
};

/** To write in at the meeting: the points of the agenda, with a box for what is decided. */
export const pointsChapter: ChapterOutline = {
	id: 'points',
	heading: 'Punkter och beslut',
	only: { not: 'meetingIsMinuted' },
	unnumbered: true,
	sections: [
		{
			id: 'points.each',
			each: 'agendaPoint',
			heading: '{point.number}. {^point.text}',
			clauses: [
				{
					id: 'points.decision',
					only: 'pointIsDecided',
					asks: ['structure.forums', 'followUp.meetings'],
					text: 'Beslut, ansvarig och när det ska vara klart:',
					tone: 'notice',
					source: ['practice', 'drafting'],
					requirements: ['M14', 'H8']
				},
				{
					id: 'points.note',
					only: { not: 'pointIsDecided' },
					asks: ['structure.forums', 'followUp.meetings'],
					text: 'Anteckning:',
					source: ['practice', 'drafting'],
					requirements: ['M14', 'H8']
				}
			]
		}
	]
};
