import { at, describeRules } from './rule-cases.ts';

const { area, measure } = at;
const theArea = '”rån mot unga i centrum”';

describeRules('target', {
	targetWithoutDefinition: {
		given: [[`${area}.targetGroup`, undefined]],
		path: `${area}.targetGroup`,
		says: `${theArea} saknar målgrupp.`
	},
	agesMissing: {
		given: [[`${area}.ages`, {}]],
		path: `${area}.ages`,
		says: `${theArea} gäller unga men saknar åldrar.`
	},
	agesGap: {
		given: [
			[
				'focusAreas.areas',
				[
					{ id: 'aldre', themes: ['children_youth'], ages: { from: 20, to: 25 } },
					{ id: 'yngre', themes: ['children_youth'], ages: { from: 12, to: 15 } }
				]
			]
		],
		path: 'focusAreas.areas.yngre.neighbouringAges',
		says: 'Ingen tar hand om dem mellan 16 och 19 år.'
	},
	schoolWithoutProtection: {
		given: [[`${area}.themes`, ['school']]],
		path: `${area}.schoolProtection`,
		says: `${theArea} säger inte hur den som har utsatts skyddas under tiden.`
	}
});

describeRules('situation', {
	onePictureOnly: {
		given: [['situation.ownPictures.e1.party', 'polis']],
		path: 'situation.ownPictures',
		says: 'Bara Polismyndigheten, Lokalpolisområde Exempel har en egen bild. Då är det lätt att den styr.'
	},
	oneSourceOnly: {
		given: [
			['situation.sources.k2.used', false],
			['situation.dialogues', []]
		],
		path: 'situation.sources',
		says: 'Ni bygger bara på polisens statistik.'
	},
	noDialogue: {
		given: [['situation.dialogues', undefined]],
		path: 'situation.dialogues',
		says: 'Inga samtal är inlagda.'
	},
	groupNotHeard: {
		given: [['situation.targetGroupVoice', undefined]],
		path: 'situation.targetGroupVoice',
		says: 'Det framgår inte att de som berörs har fått säga sitt.'
	},
	choiceWithoutReason: {
		given: [['situation.problems.klotter.reason', undefined]],
		path: 'situation.problems.klotter.reason',
		says: 'Det framgår inte varför ni valde eller valde bort ”klotter”.'
	},
	gapWithoutAction: {
		given: [['initiation.supportGaps.g1.action', undefined]],
		path: 'initiation.supportTimeAndMandate',
		says: '”Räcker tid och mandat för samordnaren och kommunpolisen?” är delvis, men ingen åtgärd finns.'
	},
	possibleOverlap: {
		given: [
			[
				'actionPlan.measures',
				[
					{ id: 'm1', title: 'Runda', method: ['safety_walk'], place: 'torget' },
					{ id: 'm2', title: 'Vandring', method: ['safety_walk'], place: 'torget' },
					{
						id: 'm3',
						title: 'Vandring nästa år',
						method: ['safety_walk'],
						place: 'parken',
						time: { start: '2028-01-01' }
					}
				]
			]
		],
		path: `${measure.replace('runda', 'm2')}.place`,
		says: '”Runda” och ”Vandring” ser ut att göra samma sak på Stationstorget.'
	}
});
