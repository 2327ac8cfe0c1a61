import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const deviationsChapter: ChapterOutline = {
	id: 'deviations',
	heading: 'När något inte går som planerat',
	sections: [
		{
			id: 'deviations.commitments',
			heading: 'Åtaganden som inte kan hållas',
			clauses: [
				{
					id: 'deviations.notice',
					asks: ['mandate.escalation'],
					text: [
						{
							when: { given: ['deviationReceiver', 'deviationTime'] },
							text: 'En part som ser att ett åtagande inte kan hållas ska säga till {deviationReceiver} inom {deviationTime}.'
						},
						{
							when: { given: ['deviationReceiver'] },
							text: 'En part som ser att ett åtagande inte kan hållas ska genast säga till {deviationReceiver}.'
						},
						{
							text: 'En part som ser att ett åtagande inte kan hållas ska genast säga till de andra parterna.'
						}
					],
					fallback: { later: 'Vem som tar emot besked om avvikelser är inte bestämt. {later}' },
					source: ['Hallstahammar, evaluation 2014'],
					requirements: ['M13', 'B8']
				},
				{
					id: 'deviations.triggers',
					kind: 'list',
					when: { count: 'deviationTrigger', min: 1 },
					asks: ['mandate.escalation'],
					lead: 'Det gäller särskilt när',
					each: 'deviationTrigger',
					item: '{deviationTrigger.text}',
					source: ['Hallstahammar, evaluation 2014'],
					requirements: ['M13']
				},
				{
					id: 'deviations.content',
					kind: 'list',
					asks: [],
					lead: 'Beskedet ska ange',
					items: [
						'vilket åtagande det gäller',
						'varför det inte kan hållas och hur länge',
						'vad följden blir',
						'vad parten föreslår i stället'
					],
					source: ['Hallstahammar, evaluation 2014'],
					requirements: ['M13']
				},
				{
					id: 'deviations.steps',
					kind: 'list',
					when: { count: 'escalationStep', min: 1 },
					asks: ['mandate.escalation'],
					ordered: true,
					lead: 'Frågan går vidare ett steg i taget om den inte blir löst:',
					each: 'escalationStep',
					item: '{^escalationStep.function} försöker lösa frågan inom {escalationStep.time}.',
					fallback: { later: 'Vart en olöst fråga går vidare är inte bestämt. {later}' },
					source: ['Brå 1.1 (support when it falters)', 'Hallstahammar, evaluation 2014'],
					requirements: ['B8', 'M13']
				},
				{
					id: 'deviations.decision',
					when: { given: ['deviationDecider'] },
					asks: ['mandate.escalation', 'structure.steeringForum'],
					text: '{^deviationDecider} beslutar om en åtgärd i den gemensamma planen ska ändras, skjutas upp, ersättas eller upphöra. Den som utför åtgärden får inte ändra den på egen hand. Ett åtagande i själva överenskommelsen ändras enligt {ref.revision.how}.',
					source: ['Brå step 4, Genomför åtgärderna'],
					requirements: ['B5', 'M13']
				},
				{
					id: 'deviations.emergency',
					asks: [],
					text: 'Vid en allvarlig händelse får en part genast använda sina resurser på annat håll. Parten säger då till de andra så snart det går.',
					source: ['Hallstahammar, evaluation 2014', '8.4)'],
					requirements: ['M13', 'M19']
				},
				{
					id: 'deviations.vacancy',
					only: { count: 'role', min: 1 },
					asks: ['mandate.vacancyRule'],
					text: 'Om en funktion blir utan innehavare ska parten utse en ersättare inom {vacancyTime}. {^vacancyNext}',
					fallback: { later: 'Hur snabbt en ersättare ska utses är inte bestämt. {later}' },
					source: ['Hallstahammar, evaluation 2014'],
					requirements: ['M13']
				}
			]
		},
		{
			id: 'deviations.risks',
			heading: 'Hinder som parterna räknar med',
			optional: 'risks',
			clauses: [
				{
					id: 'risks.table',
					kind: 'table',
					when: { count: 'risk', min: 1 },
					asks: ['mandate.risks'],
					lead: 'Tabellen visar vad som kan hindra arbetet och vad parterna gör åt det.',
					caption: 'Hinder och motåtgärder',
					columns: [
						{ id: 'risk', heading: 'Hinder', cell: '{^risk.name}' },
						{ id: 'response', heading: 'Vad parterna gör', cell: '{^risk.response}' },
						{ id: 'owner', heading: 'Ansvarig', cell: '{^risk.owner}' }
					],
					each: 'risk',
					emptyCell: 'Ej angivet',
					source: ['Hallstahammar, evaluation 2014'],
					requirements: ['M6']
				}
			]
		},
		{
			id: 'deviations.disagreement',
			heading: 'Om parterna inte är eniga',
			optional: 'disagreement',
			clauses: [
				{
					id: 'disagreement.talk',
					only: { count: 'party', min: 2 },
					asks: ['mandate.disagreement'],
					text: [
						{
							when: [{ count: 'party', max: 2 }, { given: ['leaders'] }],
							text: 'Är parterna inte eniga tar de först upp frågan i {disagreementForum}. Löser det sig inte tar {leaders} över frågan. {^disagreementNext}'
						},
						{
							when: { count: 'party', max: 2 },
							text: 'Är parterna inte eniga tar de först upp frågan i {disagreementForum}. {^disagreementNext}'
						},
						{
							when: { given: ['leaders'] },
							text: 'Är parterna inte eniga tar de som berörs först upp frågan i {disagreementForum}. Löser det sig inte tar {leaders} över frågan. {^disagreementNext}'
						},
						{
							text: 'Är parterna inte eniga tar de som berörs först upp frågan i {disagreementForum}. {^disagreementNext}'
						}
					],
					fallback: { later: 'Hur parterna hanterar oenighet är inte bestämt. {later}' },
					source: ['practice: optional text', 'drafting'],
					requirements: ['M5', 'B8']
				},
				{
					id: 'disagreement.noCourt',
					only: [{ count: 'party', min: 2 }, { given: ['disagreementForum'] }],
					asks: ['mandate.disagreement'],
					text: 'Parterna löser oenighet genom samtal och avser inte att ta frågan till domstol eller skiljenämnd. Var och en behåller rätten att besluta i sina egna frågor.',
					source: ['Brå step 4 (not legally binding)', 'drafting'],
					requirements: ['B4']
				}
			]
		}
	]
};
