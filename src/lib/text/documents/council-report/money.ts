import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const moneyChapter: ChapterOutline = {
	id: 'money',
	heading: 'Kostnader och resurser',
	unnumbered: true,
	sections: [
		{
			id: 'money.main',
			clauses: [
				{
					id: 'money.used',
					asks: ['followUp.councilReport'],
					text: [
						{
							when: { given: ['reportAmount', 'reportWorkingTime'] },
							text: 'Arbetet har kostat {reportAmount} kronor och {reportWorkingTime} i arbetstid.'
						},
						{
							when: { given: ['reportAmount'] },
							text: 'Arbetet har kostat {reportAmount} kronor.'
						},
						{ text: 'Arbetet har tagit {reportWorkingTime} i arbetstid.' }
					],
					source: ['Brå step 5, Följ upp arbetsprocessen'],
					requirements: ['M19']
				},
				{
					id: 'money.grants',
					only: { count: 'receivedGrant', min: 1 },
					asks: ['mandate.grants'],
					each: 'receivedGrant',
					text: [
						{
							when: { given: ['grant.receiver', 'grant.amount'] },
							text: '{^grant.receiver} har fått {grant.amount} kronor i bidrag: {grant.name}.'
						},
						{
							when: { given: ['grant.receiver'] },
							text: '{^grant.receiver} har fått bidrag: {grant.name}.'
						},
						{
							when: { given: ['grant.amount'] },
							text: 'Arbetet har fått {grant.amount} kronor i bidrag: {grant.name}.'
						},
						{ text: 'Arbetet har fått bidrag: {grant.name}.' }
					],
					source: ['SFS 2023:442'],
					requirements: ['G7']
				}
			]
		}
	]
};
