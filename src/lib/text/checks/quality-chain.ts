import type { WarningText } from '#lib/text/checks/shape.ts';

export const chainWarnings = {
	areaWithoutProblem: {
		level: 'warning',
		message: '”{area}” har inget problem beskrivet.',
		fix: 'Skriv vad som händer, för vem, var och när.',
		requirements: ['H5', 'M24'],
		source: 'review121',
		link: { section: 'focusAreas', question: 'focusAreas.problemWhat' }
	},
	areaNotFromPriorities: {
		level: 'warning',
		message: '”{area}” kommer inte ur ert val av problem.',
		fix: 'Koppla området till ett valt problem, eller skriv varför ni tar med det.',
		requirements: ['S1'],
		source: 'bra_3_2PrioriteraMellanProblemen',
		link: { section: 'situation', question: 'situation.problems' }
	},
	chosenProblemWithoutArea: {
		level: 'warning',
		message: 'Ni valde ”{problem}” men har inget område för det.',
		fix: 'Lägg till ett område eller ändra valet.',
		requirements: ['S1'],
		source: 'bra_3_2PrioriteraMellanProblemen',
		link: { section: 'focusAreas', question: 'focusAreas.areas' }
	},
	problemWithoutCause: {
		level: 'warning',
		message: '”{area}” har ett problem men ingen orsak.',
		fix: 'Gör orsaksanalysen och skriv minst en orsak.',
		requirements: ['H5'],
		source: 'braSteg_3SidanOmOrsaksanalys',
		link: { section: 'focusAreas', question: 'focusAreas.causes' }
	},
	causeWithoutSupport: {
		level: 'warning',
		message: 'Orsaken ”{cause}” saknar underlag.',
		fix: 'Skriv vad ni bygger den på, eller säg att det är ett antagande.',
		requirements: ['H5'],
		source: 'braSteg_3SidanOmOrsaksanalys',
		link: { section: 'focusAreas', question: 'focusAreas.causes' }
	},
	causeNotInfluenced: {
		level: 'notice',
		message: 'Ni har svarat att orsaken ”{cause}” inte går att påverka.',
		fix: 'Flytta åtgärden till en orsak ni råder över.',
		requirements: [],
		source: 'bra_3_2PrioriteraMellanProblemen',
		link: { section: 'focusAreas', question: 'focusAreas.causes' }
	},
	measuresBeforeAnalysis: {
		level: 'warning',
		message: '”{area}” har åtgärder fast analysen inte är klar.',
		fix: 'Gör klart analysen, eller skriv när den blir klar och att åtgärderna kan ändras då.',
		requirements: ['H5'],
		source: 'bra_3_0GemensammaForberedelser',
		link: { section: 'focusAreas', question: 'focusAreas.analysisStatus' }
	},
	causeWithoutMeasure: {
		level: 'warning',
		message: 'Ingen åtgärd påverkar orsaken ”{cause}”.',
		fix: 'Lägg till en åtgärd eller skriv att ni avstår.',
		requirements: ['H5'],
		source: 'braSteg_4SidanOmValAvAtgarder',
		link: { section: 'actionPlan', question: 'actionPlan.measures' }
	},
	goalWithoutCause: {
		level: 'warning',
		message: 'Målet ”{goal}” svarar inte mot någon orsak.',
		fix: 'Välj orsak.',
		requirements: ['M9'],
		source: 'bra_4_1FormuleraMal',
		link: { section: 'focusAreas', question: 'focusAreas.goals' }
	},
	goalWithoutIndicator: {
		level: 'warning',
		message: 'Målet ”{goal}” har inget att mätas med.',
		fix: 'Välj eller lägg till en indikator.',
		requirements: ['M9', 'M24'],
		source: 'review121',
		link: { section: 'focusAreas', question: 'focusAreas.indicators' }
	},
	goalWithoutBaseline: {
		level: 'warning',
		message: 'Målet ”{goal}” saknar utgångsvärde.',
		fix: 'Skriv läget i dag, eller hur ni tar fram det innan ni börjar.',
		requirements: ['M9'],
		source: 'braSteg_4SidanOmAttPlaneraUppfoljning',
		link: { section: 'focusAreas', question: 'focusAreas.goals' }
	},
	goalWithoutTarget: {
		level: 'warning',
		message: 'Målet ”{goal}” säger åt vilket håll men inte hur långt.',
		fix: 'Skriv ett värde och ett år, eller välj att behålla nivån.',
		requirements: ['M9', 'M24'],
		source: 'review121',
		link: { section: 'focusAreas', question: 'focusAreas.goals' }
	},
	goalWeakVerb: {
		level: 'warning',
		message: 'Målet ”{goal}” går inte att följa upp som det står.',
		fix: 'Börja med minska, öka, utveckla eller behålla, och säg vad.',
		requirements: ['M24'],
		source: 'bra_4_1FormuleraMal',
		link: { section: 'focusAreas', question: 'focusAreas.goals' }
	},
	goalWithoutMeasure: {
		level: 'warning',
		message: 'Ingen åtgärd bidrar till målet ”{goal}”.',
		fix: 'Koppla en åtgärd eller ta bort målet.',
		requirements: ['M9'],
		source: 'braSteg_4SidanOmAtgardsplan',
		link: { section: 'actionPlan', question: 'actionPlan.goals' }
	},
	noEffectGoal: {
		level: 'warning',
		message: '”{area}” säger vad ni ska göra, men inte vad som ska bli bättre.',
		fix: 'Lägg till ett effektmål.',
		requirements: ['M10'],
		source: 'bra_4_1FormuleraMal',
		link: { section: 'focusAreas', question: 'focusAreas.goals' }
	},
	indicatorWithoutSource: {
		level: 'warning',
		message: 'Indikatorn ”{indicator}” saknar källa.',
		fix: 'Skriv varifrån uppgiften kommer.',
		requirements: ['M9'],
		source: 'review121',
		link: { section: 'focusAreas', question: 'focusAreas.indicators' }
	},
	activityCountsAsEffect: {
		level: 'warning',
		message:
			'”{indicator}” kan öka när polisen kontrollerar mer. Då visar den inte om problemet blir mindre.',
		fix: 'Byt till en enkät eller annan källa, eller kalla målet för ett produktionsmål.',
		requirements: ['M9'],
		source: 'gotenesMedborgarloften_2018_2024',
		link: { section: 'focusAreas', question: 'focusAreas.indicators' }
	},
	measureWithoutArea: {
		level: 'warning',
		message: 'Åtgärden ”{measure}” hör inte till något område.',
		fix: 'Välj område eller flytta åtgärden till det vanliga arbetet.',
		requirements: ['M7'],
		source: 'review121',
		link: { section: 'actionPlan', question: 'actionPlan.focusArea' }
	},
	measureWithoutCause: {
		level: 'warning',
		message: 'Åtgärden ”{measure}” påverkar ingen av era orsaker.',
		fix: 'Välj orsak eller fråga er varför åtgärden är med.',
		requirements: ['H5', 'M9'],
		source: 'braNyhetOmLagen_2023_07_01',
		link: { section: 'actionPlan', question: 'actionPlan.causes' }
	},
	measureWithoutGoal: {
		level: 'warning',
		message: 'Åtgärden ”{measure}” bidrar inte till något mål.',
		fix: 'Välj ett mål.',
		requirements: ['M9'],
		source: 'braSteg_4SidanOmAtgardsplan',
		link: { section: 'actionPlan', question: 'actionPlan.goals' }
	},
	manyAreas: {
		level: 'notice',
		message: 'Ni har {count} områden. Räcker resurserna till alla?',
		fix: 'Slå ihop områden eller låt några vänta.',
		requirements: ['S1'],
		source: 'bra_3_2PrioriteraMellanProblemenTaletSexArVart',
		link: { section: 'focusAreas', question: 'focusAreas.areas' }
	},
	nothingLeftOut: {
		level: 'notice',
		message: 'Ni har inte valt bort något.',
		fix: 'Kontrollera om ni klarar allt. Brå råder er att begränsa er.',
		requirements: ['S1'],
		source: 'bra_3_2PrioriteraMellanProblemen',
		link: { section: 'situation', question: 'situation.problems' }
	}
} satisfies Record<string, WarningText>;
