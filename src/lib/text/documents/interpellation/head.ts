import type { HeadOutline } from '#lib/domain/document/texts.ts';
import { letterHead } from '../letter-head.ts';

export const interpellationHead: HeadOutline = {
	...letterHead,
	documentType: 'Till kommunfullmäktige',
	title: [
		{
			when: { given: ['interpellationTitle'] },
			text: 'Svar på interpellation: {interpellationTitle}'
		},
		{ text: 'Svar på interpellation' }
	],
	shortTitle: 'Svar på interpellation',
	caseNumber: '{interpellationCaseNumber}',
	draft: { band: 'UTKAST {draftDate}. Svaret är inte färdigt.', word: 'UTKAST' },
	date: [{ when: { given: ['answerDate'] }, text: '{answerDate}' }, { text: '{draftDate}' }]
};
