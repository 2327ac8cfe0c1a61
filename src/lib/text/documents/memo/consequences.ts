import type { ChapterOutline } from '#lib/domain/document/outline.ts';
import { economySection } from './economy.ts';
import { childrenSection, equalitySection } from './perspectives.ts';

export const consequencesChapter: ChapterOutline = {
	id: 'consequences',
	heading: 'Konsekvenser',
	unnumbered: true,
	sections: [
		economySection,
		childrenSection,
		equalitySection,
		{
			id: 'consequences.privacy',
			heading: 'Personlig integritet',
			only: 'memoIsAboutAgreement',
			clauses: [
				{
					id: 'consequences.privacy',
					asks: [],
					text: 'Överenskommelsen innehåller inga uppgifter om enskilda personers förhållanden. Frågor om att lämna ut uppgifter prövas i varje fall enligt lag.',
					source: ['legal reading'],
					requirements: ['M16']
				}
			]
		},
		{
			id: 'consequences.staff',
			heading: 'Personal',
			clauses: [
				{
					id: 'consequences.staff',
					asks: ['review.consequences'],
					text: [
						{
							when: { given: ['staffGroups', 'staffEffect'] },
							text: 'Beslutet påverkar {staffGroups} genom att {staffEffect}.'
						},
						{ text: 'Beslutet påverkar personalen genom att {staffEffect}.' }
					],
					source: ['drafting'],
					requirements: ['M19']
				}
			]
		},
		{
			id: 'consequences.residents',
			heading: 'Invånare',
			clauses: [
				{
					id: 'consequences.residents',
					asks: ['review.consequences'],
					text: 'För invånarna innebär beslutet att {residentEffect}.',
					source: ['drafting'],
					requirements: ['B12']
				}
			]
		},
		{
			id: 'consequences.alternative',
			heading: 'Om förslaget inte antas',
			only: 'memoApproves',
			clauses: [
				{
					id: 'consequences.alternative',
					asks: ['review.consequences'],
					text: 'Om kommunen inte ingår överenskommelsen {alternativeEffect}. Kommunens uppgifter enligt lagen (2023:196) gäller ändå.',
					source: ['SFS 2023:196'],
					requirements: ['B12']
				}
			]
		}
	]
};
