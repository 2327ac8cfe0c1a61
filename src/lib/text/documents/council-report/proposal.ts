import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const proposalChapter: ChapterOutline = {
	id: 'proposal',
	heading: 'Förslag till beslut',
	unnumbered: true,
	sections: [
		{
			id: 'proposal.main',
			clauses: [
				{
					id: 'proposal.note',
					only: { not: { given: ['councilAssignment'] } },
					asks: [],
					text: 'Kommunfullmäktige beslutar att ta del av rapporten.',
					source: ['SFS 2023:196 13 §'],
					requirements: ['B7']
				},
				{
					id: 'proposal.items',
					kind: 'list',
					only: { given: ['councilAssignment'] },
					asks: ['followUp.councilReport'],
					lead: 'Kommunfullmäktige beslutar',
					decisions: true,
					items: ['att ta del av rapporten', '{proposedAssignment}'],
					source: ['SFS 2023:196 13 §'],
					requirements: ['B7']
				}
			]
		}
	]
};
