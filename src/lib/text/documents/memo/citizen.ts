import type { ChapterOutline } from '#lib/domain/document/outline.ts';

/** The answer to a citizen proposal (SFS 2017:725 8 kap. 1 §): what is done, what will be done, what will not. */
export const citizenChapter: ChapterOutline = {
	id: 'citizen',
	heading: 'Ärendet',
	only: 'memoIsCitizenProposal',
	unnumbered: true,
	sections: [
		{
			id: 'citizen.main',
			clauses: [
				{
					id: 'cp.proposal',
					asks: ['review.citizenProposal'],
					text: [
						{
							when: { given: ['proposalDate', 'proposalSummary'] },
							text: 'Ett medborgarförslag har lämnats in den {proposalDate}. Förslaget är i korthet att {proposalSummary}.'
						},
						{ text: 'Förslaget är i korthet att {proposalSummary}.' }
					],
					source: ['practice: municipal memo', 'SFS 2017:725 8 kap. 1 §'],
					requirements: ['H1']
				},
				{
					id: 'cp.answer',
					asks: ['review.citizenProposal'],
					text: 'Detta görs redan: {alreadyDone}.',
					source: ['practice: municipal memo'],
					requirements: ['H1', 'H4']
				},
				{
					id: 'cp.new',
					asks: ['review.citizenProposal'],
					text: [
						{
							when: { given: ['willDo', 'proposalOwner', 'proposalDue'] },
							text: 'Detta avser kommunen att göra: {willDo}. {^proposalOwner} ansvarar, och det ska vara klart senast den {proposalDue}.'
						},
						{ text: 'Detta avser kommunen att göra: {willDo}.' }
					],
					fallback: {
						later: 'Vad kommunen gör med anledning av förslaget är inte bestämt. {later}'
					},
					source: ['practice: municipal memo'],
					requirements: ['H2', 'H7']
				},
				{
					id: 'cp.notDone',
					asks: ['review.citizenProposal'],
					text: [
						{
							when: { given: ['willNotDo', 'willNotDoReason'] },
							text: 'Detta avser kommunen inte att göra: {willNotDo}. Skälet är att {willNotDoReason}.'
						},
						{ text: 'Detta avser kommunen inte att göra: {willNotDo}.' }
					],
					source: ['practice: municipal memo'],
					requirements: ['H1', 'H3']
				},
				{
					id: 'cp.join',
					asks: ['initiation.contacts'],
					text: 'Föreningar, trossamfund, företag och andra som vill bidra kan kontakta {contactPoint}.',
					source: ['practice: municipal memo'],
					requirements: ['H1', 'H6']
				}
			]
		}
	]
};
