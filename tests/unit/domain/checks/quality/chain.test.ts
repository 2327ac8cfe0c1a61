import { at, describeRules } from './rule-cases.ts';

const { area, cause, goal, measure } = at;
const theArea = '”rån mot unga i centrum”';
const theCause = '”Få vuxna rör sig i centrum när skolan slutar”';
const theGoal = '”Minska rånen mot unga i centrum”';
const theMeasure = '”Vuxna går en runda efter skolan”';

describeRules('chain', {
	areaWithoutProblem: {
		given: [[`${area}.problemWhat`, undefined]],
		path: `${area}.problemWhat`,
		says: `${theArea} har inget problem beskrivet.`
	},
	areaNotFromPriorities: {
		given: [
			[`${area}.problem`, 'klotter'],
			[`${area}.reason`, undefined]
		],
		path: `${area}.problem`,
		says: `${theArea} kommer inte ur ert val av problem.`
	},
	chosenProblemWithoutArea: {
		given: [['situation.problems.klotter.choice', 'chosen']],
		path: 'situation.problems.klotter.choice',
		says: 'Ni valde ”klotter” men har inget område för det.'
	},
	problemWithoutCause: {
		given: [[`${area}.causes`, []]],
		path: `${area}.causes`,
		says: `${theArea} har ett problem men ingen orsak.`
	},
	causeWithoutSupport: {
		given: [[`${cause}.support`, ' ']],
		path: `${cause}.support`,
		says: `Orsaken ${theCause} saknar underlag.`
	},
	causeNotInfluenced: {
		given: [[`${cause}.influence`, 'no']],
		path: `${cause}.influence`,
		says: `Ni har svarat att orsaken ${theCause} inte går att påverka.`
	},
	measuresBeforeAnalysis: {
		given: [[`${area}.analysisStatus`, 'planned']],
		path: `${area}.analysisStatus`,
		says: `${theArea} har åtgärder fast analysen inte är klar.`
	},
	causeWithoutMeasure: {
		given: [[`${measure}.status`, 'ended']],
		path: cause,
		says: `Ingen åtgärd påverkar orsaken ${theCause}.`
	},
	goalWithoutCause: {
		given: [[`${goal}.causes`, ['removed']]],
		path: `${goal}.causes`,
		says: `Målet ${theGoal} svarar inte mot någon orsak.`
	},
	goalWithoutIndicator: {
		given: [[`${goal}.indicator`, undefined]],
		path: `${goal}.indicator`,
		says: `Målet ${theGoal} har inget att mätas med.`
	},
	goalWithoutBaseline: {
		given: [[`${goal}.baseline`, { unit: 'rån', year: 2026 }]],
		path: `${goal}.baseline`,
		says: `Målet ${theGoal} saknar utgångsvärde.`
	},
	goalWithoutTarget: {
		given: [[`${goal}.target`, { value: 20 }]],
		path: `${goal}.target`,
		says: `Målet ${theGoal} säger åt vilket håll men inte hur långt.`
	},
	goalWeakVerb: {
		given: [[`${goal}.text`, 'Verka för ökad trygghet']],
		path: `${goal}.text`,
		says: 'Målet ”Verka för ökad trygghet” går inte att följa upp som det står.'
	},
	goalWithoutMeasure: {
		given: [[`${measure}.goals`, []]],
		path: goal,
		says: `Ingen åtgärd bidrar till målet ${theGoal}.`
	},
	noEffectGoal: {
		given: [[`${goal}.kind`, 'production']],
		path: `${area}.goals`,
		says: `${theArea} säger vad ni ska göra, men inte vad som ska bli bättre.`
	},
	indicatorWithoutSource: {
		given: [[`${area}.indicators.utsatta.source`, 'other']],
		path: `${area}.indicators.utsatta.source`,
		says: 'Indikatorn ”Andel unga som uppger att de har blivit rånade” saknar källa.'
	},
	activityCountsAsEffect: {
		given: [[`${area}.indicators.utsatta.followsActivity`, true]],
		path: `${goal}.indicator`,
		says: '”Andel unga som uppger att de har blivit rånade” kan öka när polisen kontrollerar mer. Då visar den inte om problemet blir mindre.'
	},
	measureWithoutArea: {
		given: [[`${measure}.focusArea`, 'removed']],
		path: `${measure}.focusArea`,
		says: `Åtgärden ${theMeasure} hör inte till något område.`
	},
	measureWithoutCause: {
		given: [[`${measure}.causes`, undefined]],
		path: `${measure}.causes`,
		says: `Åtgärden ${theMeasure} påverkar ingen av era orsaker.`
	},
	measureWithoutGoal: {
		given: [[`${measure}.goals`, undefined]],
		path: `${measure}.goals`,
		says: `Åtgärden ${theMeasure} bidrar inte till något mål.`
	},
	manyAreas: {
		given: [['focusAreas.areas', [1, 2, 3, 4, 5, 6, 7].map((id) => ({ id: `o${id}` }))]],
		path: 'focusAreas.areas',
		says: 'Ni har 7 områden. Räcker resurserna till alla?'
	},
	nothingLeftOut: {
		given: [['situation.problems.klotter.choice', 'chosen']],
		path: 'situation.problems',
		says: 'Ni har inte valt bort något.'
	}
});
