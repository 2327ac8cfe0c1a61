import type { SectionOutline } from '#lib/domain/document/outline.ts';

export const economySection: SectionOutline = {
	id: 'consequences.economy',
	heading: 'Ekonomi',
	only: 'memoIsAboutAgreement',
	clauses: [
		{
			id: 'consequences.economy',
			asks: ['review.consequences'],
			text: [
				{
					when: ['costIsWithin', { given: ['workingTime'] }],
					text: 'Åtagandena genomförs inom beslutad budget. Arbetstiden motsvarar {workingTime}.'
				},
				{ when: 'costIsWithin', text: 'Åtagandena genomförs inom beslutad budget.' },
				{
					when: ['costIsOneYear', { given: ['amount', 'fundingYear', 'fundingSource'] }],
					text: 'Åtagandena kostar {amount} kronor {fundingYear}. Pengarna tas ur {fundingSource}.'
				},
				{
					when: ['costIsOneYear', { given: ['amount', 'fundingYear'] }],
					text: 'Åtagandena kostar {amount} kronor {fundingYear}.'
				},
				{
					when: ['costIsSeveralYears', { given: ['amountsPerYear', 'fundingSource'] }],
					text: 'Åtagandena kostar {amountsPerYear}. Pengarna tas ur {fundingSource}.'
				},
				{
					when: ['costIsSeveralYears', { given: ['amountsPerYear'] }],
					text: 'Åtagandena kostar {amountsPerYear}.'
				},
				{ text: 'Kostnaden är inte beräknad.' }
			],
			fallback: {
				later: 'Kostnaden är inte beräknad. {laterReady}',
				empty: 'Kostnaden är inte beräknad.'
			},
			source: ['practice', 'drafting'],
			requirements: ['M19', 'G7']
		},
		{
			id: 'consequences.grants',
			when: { count: 'grant', min: 1 },
			asks: ['mandate.grants'],
			text: [
				{
					when: { count: 'grant', max: 1 },
					text: 'Delar av arbetet betalas med {grantNames}. De delarna upphör om bidraget inte beviljas.'
				},
				{
					text: 'Delar av arbetet betalas med {grantNames}. De delarna upphör om bidragen inte beviljas.'
				}
			],
			source: ['practice'],
			requirements: ['M19', 'G7']
		}
	]
};
