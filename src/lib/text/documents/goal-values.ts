import type { Column } from '#lib/domain/document/outline.ts';

/** Where a goal starts and where it shall end: the same words in the agreement and in the plan. */
export const goalValueColumns: readonly Column[] = [
	{
		id: 'baseline',
		heading: 'Utgångsläge',
		cell: [
			{
				when: { given: ['goal.baseline', 'goal.baselineYear'] },
				text: '{goal.baseline} ({goal.baselineYear})'
			},
			{ when: { given: ['goal.baseline'] }, text: '{goal.baseline}' },
			{ when: { given: ['goal.baselineDue'] }, text: 'Mäts {goal.baselineDue}' }
		]
	},
	{
		id: 'target',
		heading: 'Målvärde',
		cell: [
			{
				when: { given: ['goal.target', 'goal.targetYear'] },
				text: '{goal.target} ({goal.targetYear})'
			},
			{ when: { given: ['goal.target'] }, text: '{goal.target}' },
			{ when: { given: ['goal.targetYear'] }, text: 'Senast {goal.targetYear}' },
			{
				when: [{ not: { given: ['goal.baseline'] } }, { given: ['goal.baselineDue'] }],
				text: 'Bestäms när utgångsläget är känt'
			}
		]
	}
];
