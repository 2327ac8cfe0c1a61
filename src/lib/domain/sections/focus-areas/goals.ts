import {
	choice,
	lines,
	personFunction,
	reference,
	references,
	rows,
	text,
	valueYear,
	yesNo
} from '../fields.ts';

/** Asked once for each focus area. */
export const goalsPerArea = {
	goals: rows(
		{
			text: text({ form: 'cell' }),
			kind: choice('goalKind'),
			level: choice('goalLevel'),
			direction: choice('goalDirection'),
			causes: references('cause'),
			indicator: reference('indicator'),
			baseline: valueYear({ requirements: ['M9'] }),
			target: valueYear({ requirements: ['M9'] }),
			responsible: personFunction({ internal: true }),
			baselineDue: text({ optional: true, form: 'date' })
		},
		{ group: 'goals', later: true, leaders: true, requirements: ['M9', 'M24'] }
	),
	indicators: rows(
		{
			name: text(),
			unit: text(),
			source: choice('figureSource'),
			method: text({ internal: true }),
			interval: choice('interval'),
			followsActivity: yesNo(),
			caution: text({ optional: true, internal: true })
		},
		{ group: 'goals', later: true, requirements: ['M9', 'M8'] }
	),
	noBaselinePlan: text({
		group: 'goals',
		later: true,
		form: 'sentence',
		requirements: ['M9', 'B10']
	}),
	existingWork: lines({
		group: 'goals',
		later: true,
		optional: true,
		form: 'nounPhrase',
		requirements: ['H1', 'M7']
	})
} as const;
