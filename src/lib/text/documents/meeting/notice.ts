import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const noticeChapter: ChapterOutline = {
	id: 'notice',
	heading: 'Kallade',
	unnumbered: true,
	sections: [
		{
			id: 'notice.main',
			clauses: [
				{
					id: 'notice.members',
					asks: ['structure.forums'],
					text: '{^forum.members}.',
					source: ['practice: composition'],
					requirements: ['S4']
				},
				{
					id: 'notice.deputy',
					asks: ['followUp.meetings'],
					text: [
						{
							when: { given: ['forum.convener', 'declineDate'] },
							text: 'Kan du inte komma? Skicka din ersättare och säg till {forum.convener} senast den {declineDate}.'
						},
						{
							when: { given: ['forum.convener'] },
							text: 'Kan du inte komma? Skicka din ersättare och säg till {forum.convener}.'
						},
						{ text: 'Kan du inte komma? Skicka din ersättare.' }
					],
					source: ['practice: deputies'],
					requirements: ['S4', 'M13']
				},
				{
					id: 'notice.extra',
					only: 'meetingIsExtra',
					asks: ['followUp.meetings'],
					text: [
						{
							when: { given: ['extraReason', 'extraSent'] },
							text: 'Det här är ett extra möte. Skäl: {extraReason}. Kallelsen skickades {extraSent}.'
						},
						{
							when: { given: ['extraReason'] },
							text: 'Det här är ett extra möte. Skäl: {extraReason}.'
						},
						{ text: 'Det här är ett extra möte.' }
					],
					source: ['practice: extra meetings'],
					requirements: ['S4']
				},
				{
					id: 'notice.secrecy',
					only: 'forumHandlesNoIndividuals',
					asks: ['structure.forums'],
					text: 'På mötet talar vi om grupper och platser, inte om enskilda personer.',
					source: ['legal reading'],
					requirements: ['M16']
				},
				{
					id: 'notice.secrecyIndividuals',
					only: 'forumHandlesIndividuals',
					asks: ['structure.forums'],
					text: 'Uppgifter om enskilda tas upp bara när lagen tillåter det. Ta med dig frågan till din rådgivare före mötet.',
					source: ['legal reading'],
					requirements: ['M16']
				}
			]
		}
	]
};

export const preparationChapter: ChapterOutline = {
	id: 'preparation',
	heading: 'Inför mötet',
	unnumbered: true,
	sections: [
		{
			id: 'preparation.main',
			clauses: [
				{
					id: 'notice.prepare',
					kind: 'list',
					when: { count: 'preparation', min: 1 },
					asks: ['followUp.meetings'],
					lead: 'Förbered detta:',
					each: 'preparation',
					item: [
						{
							when: { given: ['preparation.owner'] },
							text: '{^preparation.owner}: {preparation.text}'
						},
						{ text: '{preparation.text}' }
					],
					source: ['practice'],
					requirements: ['M14']
				},
				{
					id: 'notice.papers',
					kind: 'list',
					when: { count: 'meetingPaper', min: 1 },
					asks: ['followUp.meetings'],
					lead: 'Handlingar:',
					each: 'meetingPaper',
					item: '{^meetingPaper.title}',
					source: ['drafting'],
					requirements: ['H8']
				}
			]
		}
	]
};
