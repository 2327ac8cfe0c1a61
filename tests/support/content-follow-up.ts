import type { AgreementContent } from '#lib/domain/sections/content.ts';

/** Sections 7 and 8 of the good agreement. */
export const goodFollowUp: Pick<AgreementContent, 'followUp' | 'review'> = {
	followUp: {
		checks: [
			{
				id: 'gjort',
				question: 'Gick vuxna rundan som planerat?',
				kind: 'done',
				interval: 'quarterly',
				firstDate: '2027-04-15',
				receives: 'styr'
			},
			{
				id: 'effekt',
				question: 'Blev färre unga rånade?',
				kind: 'effect',
				interval: 'yearly',
				firstDate: '2028-01-15',
				receives: 'styr'
			}
		],
		documentation: { tool: 'den gemensamma åtgärdslistan', days: 5 },
		resources: { time: { unit: 'hours', amount: 8 } },
		leadershipDates: [{ id: 'l1', forum: 'styr', date: '2027-03-01', repeats: 'half_yearly' }],
		assemblyReporting: { interval: 'yearly', month: 'mars', responsible: 'kommundirektören' },
		municipalPlanFollowedUp: '2026-06-30',
		revisionInterval: 'yearly',
		firstRevision: { date: '2027-11-01', responsible: 'kommunens samordnare' },
		annexes: [{ id: 'bil', title: 'Lägesbild i sammandrag', validUntil: '2028-12-31' }]
	},
	review: {
		statements: [
			{ id: 'rem', from: 'Ungdomsrådet', response: 'changed', reason: 'Vi lade till helger.' }
		]
	}
};
