import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const promisedChapter: ChapterOutline = {
	id: 'promised',
	heading: 'Det vi åtog oss och det som blev gjort',
	unnumbered: true,
	sections: [
		{
			id: 'promised.main',
			clauses: [
				{
					id: 'promised.unreported',
					only: [
						{ count: 'measureOfPeriod', min: 1 },
						{ count: 'measureWithOutcome', max: 0 }
					],
					asks: ['followUp.outcomes'],
					text: 'Hur det har gått med åtgärderna är inte redovisat.',
					fallback: { later: 'Åtgärderna är inte följda upp. {laterReady}' },
					source: ['Brå step 5 (done-criterion 2)'],
					requirements: ['M21']
				},
				{
					id: 'promised.table',
					kind: 'table',
					when: { count: 'measureOfPeriod', min: 1 },
					asks: ['actionPlan.measures', 'followUp.outcomes'],
					each: 'measureOfPeriod',
					caption: 'Åtgärder och resultat',
					captionIsSaid: true,
					emptyCell: 'Ej redovisat',
					columns: [
						{
							id: 'measure',
							heading: 'Åtgärd och område',
							lines: [
								{ text: '{^measure.text}', bold: true },
								{ text: '{^measure.area}', tone: 'muted' }
							]
						},
						{
							id: 'owner',
							heading: 'Ansvarig',
							cell: '{^measure.owner}',
							empty: 'Ej angivet'
						},
						{ id: 'status', heading: 'Bedömning', cell: '{measure.reported}', optional: true },
						{
							id: 'outcome',
							heading: 'Resultat',
							lines: [{ text: '{measure.outcome}' }, { text: '{measure.kept}', tone: 'muted' }],
							optional: true
						}
					],
					fallback: { empty: 'Inga åtgärder har redovisats.' },
					source: ['Brå step 5 (done-criterion 2)', 'practice'],
					requirements: ['M21']
				}
			]
		},
		{
			id: 'promised.off',
			heading: 'Det som inte gick som planerat',
			clauses: [
				{
					id: 'promised.notDone',
					kind: 'list',
					only: { count: 'measureOffPlan', min: 1 },
					asks: ['followUp.outcomes'],
					lead: [
						{
							when: { count: 'measureOffPlan', max: 1 },
							text: 'En åtgärd har inte gått som planerat:'
						},
						{ text: 'Under perioden har {offPlanCount} åtgärder inte gått som planerat:' }
					],
					each: 'measureOffPlan',
					item: '{^measure.text}. {^measure.happened}',
					source: ['Brå step 5, Följ upp om åtagandena har genomförts'],
					requirements: ['M13', 'M21']
				},
				{
					id: 'promised.deviations',
					only: { count: 'deviation', min: 1 },
					asks: ['followUp.deviations'],
					each: 'deviation',
					text: [
						{
							when: {
								given: [
									'deviation.party',
									'deviation.undertaking',
									'deviation.decider',
									'deviation.decision'
								]
							},
							text: '{^deviation.party} kunde inte hålla åtagandet att {deviation.undertaking}. {^deviation.decider} beslutade att {deviation.decision}.'
						},
						{
							text: '{^deviation.party} kunde inte hålla åtagandet att {deviation.undertaking}. Något beslut om vad som görs i stället är inte redovisat.'
						}
					],
					source: ['Hallstahammar, evaluation 2014'],
					requirements: ['M13']
				}
			]
		}
	]
};
