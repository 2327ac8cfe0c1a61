import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const closingChapter: ChapterOutline = {
	id: 'closing',
	heading: 'Justering och nästa möte',
	unnumbered: true,
	sections: [
		{
			id: 'closing.main',
			clauses: [
				{
					id: 'minutes.next',
					asks: ['followUp.meetings', 'structure.forums'],
					text: [
						{ when: { given: ['nextMeetingDate'] }, text: 'Nästa möte: den {nextMeetingDate}.' },
						{
							when: { given: ['forum.interval'] },
							text: 'Nästa möte är inte bestämt. Forumet möts {forum.interval}.'
						},
						{ text: 'Nästa möte är inte bestämt.' }
					],
					source: ['Hallstahammar, agreement 6.4'],
					requirements: ['M14']
				},
				{
					id: 'minutes.register',
					asks: ['structure.minutes'],
					text: [
						{
							when: { given: ['minutesArchive', 'meetingCaseNumber'] },
							text: 'Registreras hos {minutesArchive} med diarienummer {meetingCaseNumber}.'
						},
						{ text: 'Registreras hos {minutesArchive}.' }
					],
					source: ['SFS 2009:400 5 kap. 1 §'],
					requirements: ['H8']
				},
				{
					id: 'minutes.noIndividuals',
					only: ['forumHandlesNoIndividuals', 'meetingIsMinuted'],
					asks: ['structure.forums'],
					text: 'Protokollet innehåller inga uppgifter om enskilda personers förhållanden.',
					source: ['legal reading'],
					requirements: ['M16']
				},
				{
					id: 'minutes.approve',
					asks: ['followUp.meetings'],
					text: [
						{
							when: { given: ['approver', 'approveDate'] },
							text: 'Protokollet är justerat av {approver} den {approveDate}.'
						},
						{
							when: { given: ['approver'] },
							text: 'Protokollet är inte justerat. Det justeras av {approver}.'
						},
						{ text: 'Protokollet är inte justerat.' }
					],
					source: ['Tryckfrihetsförordningen 2 kap. 10 §'],
					requirements: ['H8']
				},
				{
					id: 'minutes.sign',
					kind: 'signature',
					only: { not: 'meetingIsApproved' },
					asks: ['followUp.meetings'],
					party: 'Justeras',
					people: 'approver',
					name: [],
					title: '{^approver}',
					lines: {
						placeAndDate: 'Ort och datum',
						signature: 'Namnteckning',
						printedName: 'Namnförtydligande'
					},
					source: ['practice'],
					requirements: ['H8']
				}
			]
		}
	]
};
