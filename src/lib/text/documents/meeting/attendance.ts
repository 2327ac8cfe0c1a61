import type { ChapterOutline } from '#lib/domain/document/outline.ts';

/** Who was there; before the meeting the members, so that the secretary only has to strike out. */
export const attendanceChapter: ChapterOutline = {
	id: 'attendance',
	heading: 'Närvarande',
	unnumbered: true,
	sections: [
		{
			id: 'attendance.main',
			clauses: [
				{
					id: 'minutes.present',
					kind: 'table',
					only: 'someonesPresenceIsTold',
					asks: ['followUp.meetings'],
					caption: 'Närvarande',
					captionIsSaid: true,
					columns: [
						{ id: 'function', heading: 'Funktion' },
						{ id: 'part', heading: 'Deltog' }
					],
					rows: [
						{ id: 'present', each: 'presentFunction', cells: ['{^presentFunction.name}', 'Ja'] },
						{
							id: 'deputy',
							each: 'deputyPresent',
							cells: ['{^presentFunction.name}', 'Som ersättare']
						}
					],
					source: ['practice', 'drafting'],
					requirements: ['S4', 'M13']
				},
				{
					id: 'minutes.members',
					kind: 'table',
					only: { not: 'someonesPresenceIsTold' },
					when: { count: 'forumMember', min: 1 },
					asks: ['structure.forums'],
					caption: 'Närvarande',
					captionIsSaid: true,
					columns: [
						{
							id: 'function',
							heading: 'Funktion',
							cell: [
								{ when: { given: ['member.function'] }, text: '{^member.function}' },
								{ text: '{^member.organisation}' }
							]
						},
						{ id: 'party', heading: 'Från', cell: '{^member.organisation}' },
						{ id: 'part', heading: 'Deltog', cell: 'Ja / nej / ersättare' }
					],
					each: 'forumMember',
					emptyCell: 'Ej angivet',
					source: ['practice', 'drafting'],
					requirements: ['S4', 'M13']
				},
				{
					id: 'minutes.absent',
					when: { count: 'absentParty', min: 1 },
					asks: ['followUp.meetings'],
					text: [
						{
							when: { count: 'absentParty', max: 1 },
							text: '{^absentParties} var inte representerad. Frågor som rör den parten skjuts upp.'
						},
						{
							text: '{^absentParties} var inte representerade. Frågor som rör de parterna skjuts upp.'
						}
					],
					source: ['Brå step 1, Skapa en organisation för arbetet'],
					requirements: ['B3']
				}
			]
		}
	]
};
