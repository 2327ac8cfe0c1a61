import type { ChapterOutline, Clause, ListItem, Wording } from '#lib/domain/document/outline.ts';
import { decidedItems } from './items-agreement.ts';
import { carryingOutItems } from './items-carrying-out.ts';

const proposals = (id: string, lead: Wording, items: readonly ListItem[]): Clause => ({
	id,
	kind: 'list',
	decisions: true,
	asks: ['review.memo', 'review.caseProposal'],
	lead,
	items,
	source: [
		'practice: municipal memo',
		'SFS 2023:196 5 och 9–13 §§',
		'SFS 2017:725 6 kap. 37–38 §§'
	],
	requirements: ['B4', 'B7', 'H8']
});

/**
 * SFS 2023:196 names no body for the plan of 5 § nor for the agreement of 9 §: the municipality's lawyer judges in each
 * case which body decides what.
 */
export const proposalChapter: ChapterOutline = {
	id: 'proposal',
	heading: 'Förslag till beslut',
	unnumbered: true,
	sections: [
		{
			id: 'proposal.one',
			only: { not: 'bodyDoesBoth' },
			clauses: [
				proposals(
					'proposal.lead',
					[
						{
							when: ['bodyProposesToAssembly', { given: ['deciderName'] }],
							text: '{^deciderName} föreslår att kommunfullmäktige beslutar'
						},
						{ when: 'bodyProposesToAssembly', text: 'Kommunfullmäktige beslutar' },
						{ when: { given: ['deciderName'] }, text: '{^deciderName} beslutar' },
						{ text: 'Förslaget är att kommunen beslutar' }
					],
					[...decidedItems, ...carryingOutItems]
				)
			]
		},
		{
			id: 'proposal.both',
			only: 'bodyDoesBoth',
			clauses: [
				proposals(
					'proposal.own',
					[
						{ when: { given: ['deciderName'] }, text: '{^deciderName} beslutar för egen del' },
						{ text: 'Nämnden beslutar för egen del' }
					],
					carryingOutItems
				),
				proposals(
					'proposal.assembly',
					[
						{
							when: { given: ['deciderName'] },
							text: '{^deciderName} föreslår att kommunfullmäktige beslutar'
						},
						{ text: 'Kommunfullmäktige beslutar' }
					],
					decidedItems
				)
			]
		}
	]
};
