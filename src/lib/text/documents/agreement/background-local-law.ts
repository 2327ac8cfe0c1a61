import type { SectionOutline } from '#lib/domain/document/outline.ts';

export const backgroundLocalLawSection: SectionOutline = {
	id: 'background.localLaw',
	heading: 'Rättslig grund',
	only: 'localUnderOverall',
	clauses: [
		{
			id: 'local.law',
			only: 'localUnderOverall',
			asks: ['initiation.parentAgreement'],
			text: [
				{
					when: { given: ['parentPeriod'] },
					text: 'Den här överenskommelsen bygger på {parentTitle}, som gäller {parentPeriod}. Den rättsliga grunden står där.'
				},
				{
					text: 'Den här överenskommelsen bygger på {parentTitle}. Den rättsliga grunden står där.'
				}
			],
			source: ['Stockholm, statement on the agreement', 'practice'],
			requirements: ['S2']
		}
	]
};
