import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { measures } from './measures.ts';

export const actionPlan: AgreementContent['actionPlan'] = {
	planKind: 'joint',
	planPeriod: { start: '2027-01-01', end: '2028-12-31' },
	adoption: { forum: 'utskottet', date: '2026-11-12' },
	planOwner: { responsible: 'kommunens brottsförebyggande samordnare', interval: 'quarterly' },
	staffInfluence:
		'Ungdomscoacher, kontaktpoliser och kuratorer gick igenom förslagen i september 2026 och ändrade två av dem.',
	municipalPlan: {
		body: 'kommunstyrelsen',
		date: '2026-10-13',
		reference: 'Exempel KS 2026:2',
		relation: 'separate',
		paragraph: '98',
		registryNumber: 'Exempel KS 2026:2'
	},
	measures,
	promises: { used: false }
};
