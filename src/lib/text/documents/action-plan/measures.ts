import type { SectionOutline } from '#lib/domain/document/outline.ts';
import { planColumns } from './columns.ts';

export const areaMeasures: SectionOutline = {
	id: 'area.measures',
	clauses: [
		{
			id: 'measures.preliminary',
			only: { count: 'measureInArea', min: 1 },
			when: { count: 'cause', max: 0 },
			asks: ['focusAreas.areas.causes'],
			text: 'Orsakerna är inte beskrivna. Åtgärderna nedan är därför preliminära.',
			fallback: {
				later: 'Orsakerna är inte analyserade. {laterReady} Åtgärderna nedan är därför preliminära.'
			},
			source: ['Brå step 4, Upprätta åtgärdsplan'],
			requirements: ['H5', 'M7']
		},
		{
			id: 'measures.table',
			kind: 'table',
			only: { count: 'measureInArea', min: 1 },
			asks: ['actionPlan.measures'],
			caption: 'Åtgärder för {focusArea.name}',
			each: 'measureInArea',
			columns: planColumns,
			emptyCell: 'Ej angivet',
			source: ['Brå step 4, Upprätta åtgärdsplan'],
			requirements: ['M7', 'M8', 'G2']
		},
		{
			id: 'measures.none',
			only: { count: 'measureInArea', max: 0 },
			asks: ['actionPlan.measures'],
			text: 'Ingen åtgärd är beslutad i området.',
			source: ['Brå step 4, Upprätta åtgärdsplan'],
			requirements: ['M7']
		},
		{
			id: 'measures.unanswered',
			only: { count: 'measureInArea', min: 1 },
			asks: ['focusAreas.areas.causes'],
			each: 'causeWithoutMeasure',
			tone: 'notice',
			text: 'Orsak {cause.number}: {cause.text}. Ingen åtgärd är beslutad.',
			source: ['Brå step 4, Upprätta åtgärdsplan'],
			requirements: ['H5', 'M7']
		}
	]
};
