import {
	choice,
	date,
	group,
	number,
	personFunction,
	reference,
	rows,
	text,
	yesNo
} from '../fields.ts';

export const anchoringFields = {
	anchoring: rows(
		{
			level: choice('anchoringLevel'),
			audience: text(),
			responsible: personFunction(),
			method: text(),
			date: date(),
			done: yesNo({ internal: true })
		},
		{ group: 'anchoring', later: true, leaders: true, requirements: ['B6', 'B11'] }
	),
	middleManagers: rows(
		{
			function: personFunction(),
			party: reference('party'),
			answersFor: text(),
			tookPart: choice('yesPartlyNo'),
			followsUp: text()
		},
		{ group: 'anchoring', later: true, requirements: ['B8', 'B9'] }
	),
	introduction: group(
		{
			responsible: personFunction(),
			weeks: number({ unit: 'weeks' })
		},
		{ group: 'anchoring', later: true, requirements: ['S4', 'B6', 'M3'] }
	)
} as const;
