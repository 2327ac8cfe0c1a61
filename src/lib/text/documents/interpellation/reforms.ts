import type { ChapterOutline } from '#lib/domain/document/outline.ts';
import { reformClauses } from '../reform-use.ts';

export const reformsChapter: ChapterOutline = {
	id: 'reforms',
	heading: 'Hur har vi använt statens reformer?',
	unnumbered: true,
	sections: [
		{
			id: 'reforms.main',
			clauses: [
				{
					id: 'reforms.none',
					only: { count: 'anyReform', max: 0 },
					asks: ['actionPlan.reforms'],
					text: [
						{
							when: { given: ['reformsDue'] },
							text: 'Vi har inte sammanställt hur reformerna används. Det ska vara gjort senast den {reformsDue}.'
						},
						{ text: 'Hur reformerna används är inte sammanställt.' }
					],
					fallback: { later: 'Hur reformerna används är inte sammanställt. {laterReady}' },
					source: ['Gävle, interpellation'],
					requirements: ['G4', 'G6']
				},
				...reformClauses
			]
		}
	]
};
