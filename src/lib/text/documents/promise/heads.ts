import type { HeadOutline } from '#lib/domain/document/texts.ts';

/** What all papers to residents have in their head. */
export const residentsHead = {
	subtitle: [],
	sender: '{party.name}',
	caseNumber: '{party.caseNumber}',
	version: [{ when: 'isDraft', text: 'Utkast {version}' }, { text: 'Version {version}' }],
	date: '{draftDate}',
	draft: { band: 'UTKAST {draftDate}. Texten är inte beslutad.', word: 'UTKAST' }
} as const satisfies Partial<HeadOutline>;

export const promiseHead: HeadOutline = {
	...residentsHead,
	documentType: [
		{ when: { given: ['promiseYears'] }, text: 'Medborgarlöfte {promiseYears}' },
		{ text: 'Medborgarlöfte' }
	],
	title: [
		{
			when: [{ given: ['promisePlace'] }, { count: 'municipality', min: 2 }],
			text: 'Det här lovar vi dig i {promisePlace}'
		},
		{
			when: { given: ['promisePlace'] },
			text: 'Det här lovar vi dig som bor eller vistas i {promisePlace}'
		},
		{ text: 'Det här lovar vi' }
	],
	shortTitle: 'Medborgarlöfte'
};

export const resultHead: HeadOutline = {
	...residentsHead,
	documentType: 'Uppföljning av medborgarlöfte',
	title: [
		{ when: { given: ['promiseYears'] }, text: 'Så gick det med löftet {promiseYears}' },
		{ text: 'Så gick det med löftet' }
	],
	shortTitle: 'Så gick det med löftet',
	draft: { band: 'UTKAST {draftDate}. Uppföljningen är inte färdig.', word: 'UTKAST' }
};
