import { ages, longText, rows, text } from '../fields.ts';

export const termsFields = {
	terms: rows(
		{
			term: text(),
			meaning: longText({ form: 'nounPhrase' })
		},
		{ group: 'terms', later: true, requirements: ['M5', 'M24'] }
	),
	childrenAges: ages({ group: 'terms', later: true, requirements: ['M18'] })
} as const;
