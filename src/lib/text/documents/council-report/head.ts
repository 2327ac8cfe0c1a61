import type { HeadOutline } from '#lib/domain/document/texts.ts';
import { letterHead } from '../letter-head.ts';

export const councilReportHead: HeadOutline = {
	...letterHead,
	documentType: 'Rapport till kommunfullmäktige',
	title: [
		{
			when: { given: ['reportPeriod'] },
			text: 'Rapport om kommunens brottsförebyggande arbete {reportPeriod}'
		},
		{ text: 'Rapport om kommunens brottsförebyggande arbete' }
	],
	shortTitle: 'Rapport till kommunfullmäktige',
	caseNumber: '{reportCaseNumber}',
	draft: { band: 'UTKAST {draftDate}. Rapporten är inte färdig.', word: 'UTKAST' },
	date: [{ when: { given: ['reportDate'] }, text: '{reportDate}' }, { text: '{draftDate}' }]
};
