import type { ChapterOutline } from '#lib/domain/document/outline.ts';

/** What goes the right way, what does not, and what is not known: first, for those who read one page. */
export const shortChapter: ChapterOutline = {
	id: 'short',
	heading: 'Rapporten i korthet',
	unnumbered: true,
	sections: [
		{
			id: 'short.main',
			clauses: [
				{
					id: 'short.done',
					when: { count: 'measureOfPeriod', min: 1 },
					asks: ['actionPlan.measures', 'followUp.outcomes'],
					text: [
						{
							when: [
								{ count: 'measureOfPeriod', max: 1 },
								{ count: 'measureDone', min: 1 }
							],
							text: 'En åtgärd skulle göras under perioden och den är genomförd.'
						},
						{
							when: [
								{ count: 'measureOfPeriod', max: 1 },
								{ count: 'measureReported', max: 0 }
							],
							text: 'En åtgärd skulle göras under perioden. Hur det gick är inte redovisat.'
						},
						{
							when: { count: 'measureOfPeriod', max: 1 },
							text: 'En åtgärd skulle göras under perioden: {measureStandings}.'
						},
						{
							when: { count: 'measureReported', max: 0 },
							text: 'Planen hade {periodMeasuresCount} åtgärder under perioden. Hur det gick är inte redovisat.'
						},
						{
							when: 'allMeasuresAreDone',
							text: 'Alla {periodMeasuresCount} planerade åtgärder är genomförda.'
						},
						{
							text: 'Planen hade {periodMeasuresCount} åtgärder under perioden: {measureStandings}.'
						}
					],
					fallback: { empty: 'Inga åtgärder var planerade under perioden.' },
					source: ['Brå step 5 (done-criterion 2)'],
					requirements: ['M21']
				},
				{
					id: 'short.goals',
					when: { count: 'goalOfAgreement', min: 1 },
					asks: ['followUp.goalResults'],
					text: [
						{
							when: [
								{ count: 'goalOfAgreement', max: 1 },
								{ count: 'goalOnTrack', min: 1 }
							],
							text: 'Utvecklingen går mot det mål som är uppsatt.'
						},
						{
							when: [
								{ count: 'goalOfAgreement', max: 1 },
								{ count: 'goalOffTrack', min: 1 }
							],
							text: 'Utvecklingen går inte mot det mål som är uppsatt.'
						},
						{
							when: { count: 'goalOfAgreement', max: 1 },
							text: 'Det saknas uppgifter för att bedöma målet.'
						},
						{ when: 'noGoalIsJudged', text: 'Det saknas uppgifter för att bedöma målen.' },
						{
							when: { given: ['goalsOnTrack', 'goalsUnknown'] },
							text: 'Av {goalsCount} mål går utvecklingen åt rätt håll för {goalsOnTrack}. För {goalsUnknown} saknas uppgift.'
						},
						{
							when: { given: ['goalsOnTrack'] },
							text: 'Av {goalsCount} mål går utvecklingen åt rätt håll för {goalsOnTrack}.'
						},
						{
							when: { given: ['goalsOffTrack', 'goalsUnknown'] },
							text: 'Av {goalsCount} mål går utvecklingen inte åt rätt håll för {goalsOffTrack}. För {goalsUnknown} saknas uppgift.'
						},
						{
							when: { given: ['goalsOffTrack'] },
							text: 'Av {goalsCount} mål går utvecklingen inte åt rätt håll för {goalsOffTrack}.'
						},
						{ text: 'Värdena visar inte åt vilket håll utvecklingen går.' }
					],
					fallback: { later: 'Målen är inte följda upp. {laterReady}' },
					source: ['Brå step 5 (done-criterion 1)'],
					requirements: ['M9', 'M21']
				},
				{
					id: 'short.ways',
					kind: 'list',
					only: {
						any: [
							{ count: 'goalOnTrack', min: 1 },
							{ count: 'goalOffTrack', min: 1 }
						]
					},
					asks: ['followUp.goalResults'],
					lead: 'Så går det för de mål som går att bedöma:',
					items: ['Åt rätt håll: {goalsOnTrackNames}', 'Inte åt rätt håll: {goalsOffTrackNames}'],
					source: ['Brå step 5 (done-criterion 1)'],
					requirements: ['M9']
				},
				{
					id: 'short.caution',
					only: {
						any: [
							{ count: 'goalOnTrack', min: 1 },
							{ count: 'goalOffTrack', min: 1 }
						]
					},
					asks: [],
					text: 'Att en siffra har förändrats visar inte ensamt att åtgärderna är orsaken.',
					source: ['practice: a figure is not a cause'],
					requirements: ['M10']
				},
				{
					id: 'short.question',
					asks: ['followUp.councilReport'],
					text: 'Fullmäktige behöver särskilt uppmärksamma att {councilPoint}.',
					source: ['drafting'],
					requirements: ['B7']
				},
				{
					id: 'short.why',
					asks: ['followUp.councilReport'],
					text: 'Arbetet är viktigt därför att {whyText}.',
					source: ['Brå 1.1'],
					requirements: ['B12']
				}
			]
		}
	]
};
