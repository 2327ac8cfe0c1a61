import type { Postponed } from '#lib/domain/agreement/state.ts';

/** One question is left open on purpose, so that the example shows what "beslutas senare" looks like. */
export const hallstahammarPostponed: Postponed = {
	'mandate.vacancyRule': {
		responsible: 'kommunens brottsförebyggande samordnare',
		date: '2027-03-31'
	}
};
