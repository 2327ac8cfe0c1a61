import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const cooperationChapter: ChapterOutline = {
	id: 'cooperation',
	heading: 'Hur samverkan har fungerat',
	unnumbered: true,
	sections: [
		{
			id: 'cooperation.main',
			clauses: [
				{
					id: 'cooperation.text',
					asks: ['followUp.councilReport'],
					text: [
						{ when: { given: ['cooperationAssessment'] }, text: '{cooperationAssessment}' },
						{ text: 'Samverkan är inte utvärderad.' }
					],
					fallback: { later: 'Samverkan är inte utvärderad. {laterReady}' },
					source: ['Brå step 5, Följ upp arbetsprocessen'],
					requirements: ['M10', 'M21']
				},
				{
					id: 'cooperation.forums',
					only: { count: 'forumThatMet', min: 1 },
					asks: ['followUp.meetings', 'structure.forums'],
					each: 'forumThatMet',
					text: '{^forum.name} {forum.met}.',
					source: ['Hallstahammar, evaluation 2014'],
					requirements: ['M14']
				},
				{
					id: 'cooperation.steering',
					asks: ['followUp.steeringReport'],
					text: [
						{
							when: 'steeringReportIsAhead',
							text: 'Styrgruppen ska få resultatet den {steeringReportDate}.'
						},
						{ text: 'Styrgruppen skulle få resultatet den {steeringReportDate}.' }
					],
					source: ['Brå step 5 (done-criterion 4)'],
					requirements: ['M3']
				},
				{
					id: 'cooperation.needs',
					kind: 'list',
					only: { count: 'need', min: 1 },
					asks: ['initiation.supportGaps'],
					lead: 'Detta behöver utvecklas:',
					each: 'need',
					item: [
						{
							when: { given: ['need.owner', 'need.due'] },
							text: '{need.whole} Ansvarig: {need.owner}. Klart: {need.due}.'
						},
						{ when: { given: ['need.owner'] }, text: '{need.whole} Ansvarig: {need.owner}.' },
						{ text: '{need.whole}' }
					],
					source: ['Gävle, interpellation', 'Hallstahammar, evaluation 2014'],
					requirements: ['G3', 'G5']
				}
			]
		}
	]
};
