import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const agendaChapter: ChapterOutline = {
	id: 'agenda',
	heading: 'Dagordning',
	unnumbered: true,
	sections: [
		{
			id: 'agenda.main',
			clauses: [
				{
					id: 'agenda.points',
					kind: 'table',
					when: { count: 'agendaPoint', min: 1 },
					asks: ['structure.forums', 'followUp.meetings'],
					caption: 'Dagordning',
					captionIsSaid: true,
					columns: [
						{ id: 'number', heading: 'Nr', cell: '{point.number}' },
						{ id: 'point', heading: 'Punkt', cell: '{^point.text}' },
						{ id: 'kind', heading: 'Slag', cell: '{point.kind}' },
						{ id: 'owner', heading: 'Föredrar', cell: '{^point.owner}', optional: true },
						{ id: 'time', heading: 'Tid', cell: '{point.time}', optional: true }
					],
					each: 'agendaPoint',
					emptyCell: '–',
					source: [
						'Brå step 1, Skapa en organisation för arbetet',
						'Brå step 4, Genomför åtgärderna',
						'SFS 2023:196 10 §'
					],
					requirements: ['B5', 'M3', 'M14']
				}
			]
		}
	]
};

/** The plan's measures that the forum is to go through, with the number they have in the plan. */
export const measuresChapter: ChapterOutline = {
	id: 'measures',
	heading: 'Åtgärder att gå igenom',
	only: 'agendaHasPlan',
	unnumbered: true,
	sections: [
		{
			id: 'measures.main',
			clauses: [
				{
					id: 'measures.table',
					kind: 'table',
					only: { count: 'meetingMeasure', min: 1 },
					asks: ['actionPlan.measures', 'followUp.outcomes'],
					caption: 'Åtgärder ur den gemensamma åtgärdsplanen',
					captionIsSaid: true,
					columns: [
						{ id: 'number', heading: 'Nr', cell: '{measure.number}' },
						{ id: 'measure', heading: 'Åtgärd', cell: '{^measure.text}' },
						{ id: 'owner', heading: 'Ansvarig', cell: '{^measure.owner}' },
						{ id: 'when', heading: 'När', cell: '{measure.when}', optional: true },
						{ id: 'status', heading: 'Läge', cell: '{measure.status}' }
					],
					each: 'meetingMeasure',
					emptyCell: 'Ej angivet',
					source: ['Brå step 4, Genomför åtgärderna'],
					requirements: ['M14', 'M20']
				},
				{
					id: 'measures.none',
					only: [
						{ count: 'plannedMeasure', min: 1 },
						{ count: 'meetingMeasure', max: 0 }
					],
					asks: ['followUp.outcomes'],
					text: 'Ingen åtgärd i den gemensamma åtgärdsplanen är gul, röd eller pausad.',
					source: ['Brå step 4, Genomför åtgärderna'],
					requirements: ['M14']
				}
			]
		}
	]
};
