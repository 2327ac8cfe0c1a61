import { choice, date, personFunction, rows, text, yesNo } from '../fields.ts';

export const annexesFields = {
	annexes: rows(
		{
			title: text(),
			kind: choice('annexKind'),
			date: date(),
			validUntil: date(),
			responsible: personFunction(),
			public: yesNo(),
			forumMayChange: yesNo({ requirements: ['B5'] })
		},
		{ group: 'annexes', later: true, requirements: ['H8'] }
	)
} as const;
