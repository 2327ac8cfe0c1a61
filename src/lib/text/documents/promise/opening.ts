import type { Clause } from '#lib/domain/document/outline.ts';

/** Why, before what: from whom, what was seen, what it builds on and what is wanted. */
export const promiseFront: readonly Clause[] = [
	{
		id: 'from',
		tone: 'lead',
		asks: ['actionPlan.promises'],
		text: [
			{
				when: [{ count: 'party', min: 3 }, { given: ['promisePeriod'] }],
				text: 'Ett löfte från {partyNames} tillsammans. Det gäller {promisePeriod}.'
			},
			{
				when: { given: ['promisePeriod'] },
				text: 'Ett löfte från {partyNames}. Det gäller {promisePeriod}.'
			},
			{ text: 'Ett löfte från {partyNames}. Hur länge det gäller är inte angivet.' }
		],
		fallback: {
			later: 'Hur länge löftet gäller är inte bestämt. {later}',
			empty: 'Hur länge löftet gäller: ej angivet'
		},
		source: ['practice'],
		requirements: ['B12']
	}
];

export const seenClauses: readonly Clause[] = [
	{
		id: 'seen',
		asks: ['actionPlan.promisePage', 'focusAreas.areas'],
		text: '{^promiseProblem}',
		source: ['practice: problem sentence directly above its measures'],
		requirements: ['H5']
	},
	{
		id: 'heard',
		asks: ['actionPlan.promisePage'],
		text: 'Det bygger på {promiseBasis}.',
		source: ['practice: dialogue as basis'],
		requirements: ['H7']
	},
	{
		id: 'why',
		asks: ['actionPlan.promisePage'],
		text: 'Vi vill att {promiseAim}.',
		source: ['practice: purpose before each promise'],
		requirements: ['B12']
	}
];
