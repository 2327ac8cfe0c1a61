import { goalValueColumns } from '../goal-values.ts';
import type { SectionOutline } from '#lib/domain/document/outline.ts';

export const areaGoals: SectionOutline = {
	id: 'area.goals',
	clauses: [
		{
			id: 'area.goals',
			kind: 'table',
			when: { count: 'goal', min: 1 },
			asks: ['focusAreas.areas.goals'],
			caption: 'Mål för {focusArea.name}',
			each: 'goal',
			emptyCell: 'Ej angivet',
			columns: [
				{ id: 'number', heading: 'Nr', cell: 'M{goal.number}' },
				{ id: 'goal', heading: 'Mål', cell: '{^goal.text}' },
				{ id: 'type', heading: 'Typ', cell: '{^goal.type}', optional: true },
				{ id: 'indicator', heading: 'Indikator', cell: '{^goal.indicator}' },
				...goalValueColumns,
				{ id: 'latest', heading: 'Senaste värde', cell: '{goal.latest}', optional: true },
				{ id: 'source', heading: 'Källa', cell: '{^goal.source}', optional: true }
			],
			fallback: { later: 'Målen är inte bestämda. {later}', empty: 'Mål: ej angivet' },
			source: ['Brå 4.1'],
			requirements: ['M9', 'M24']
		}
	]
};
