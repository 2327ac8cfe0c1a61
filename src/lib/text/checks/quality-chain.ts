import type { WarningTexts } from '#lib/text/checks/shape.ts';

export const chainWarnings = {
	areaWithoutProblem: {
		message: '”{area}” har inget problem beskrivet.',
		fix: 'Skriv vad som händer, för vem, var och när.',
		requirements: ['H5', 'M24'],
		source: 'review121'
	},
	areaNotFromPriorities: {
		message: '”{area}” kommer inte ur ert val av problem.',
		fix: 'Koppla området till ett valt problem, eller skriv varför ni tar med det.',
		requirements: ['S1'],
		source: 'bra_3_2PrioriteraMellanProblemen'
	},
	chosenProblemWithoutArea: {
		message: 'Ni valde ”{problem}” men har inget område för det.',
		fix: 'Lägg till ett område eller ändra valet.',
		requirements: ['S1'],
		source: 'bra_3_2PrioriteraMellanProblemen'
	},
	problemWithoutCause: {
		message: '”{area}” har ett problem men ingen orsak.',
		fix: 'Gör orsaksanalysen och skriv minst en orsak.',
		requirements: ['H5'],
		source: 'braSteg_3SidanOmOrsaksanalys'
	},
	causeWithoutSupport: {
		message: 'Orsaken ”{cause}” saknar underlag.',
		fix: 'Skriv vad ni bygger den på, eller säg att det är ett antagande.',
		requirements: ['H5'],
		source: 'braSteg_3SidanOmOrsaksanalys'
	},
	causeNotInfluenced: {
		message: 'Ni har svarat att orsaken ”{cause}” inte går att påverka.',
		fix: 'Flytta åtgärden till en orsak ni råder över.',
		requirements: [],
		source: 'bra_3_2PrioriteraMellanProblemen'
	},
	measuresBeforeAnalysis: {
		message: '”{area}” har åtgärder fast analysen inte är klar.',
		fix: 'Gör klart analysen, eller skriv när den blir klar och att åtgärderna kan ändras då.',
		requirements: ['H5'],
		source: 'bra_3_0GemensammaForberedelser'
	},
	causeWithoutMeasure: {
		message: 'Ingen åtgärd påverkar orsaken ”{cause}”.',
		fix: 'Lägg till en åtgärd eller skriv att ni avstår.',
		requirements: ['H5'],
		source: 'braSteg_4SidanOmValAvAtgarder'
	},
	goalWithoutCause: {
		message: 'Målet ”{goal}” svarar inte mot någon orsak.',
		fix: 'Välj orsak.',
		requirements: ['M9'],
		source: 'bra_4_1FormuleraMal'
	},
	goalWithoutIndicator: {
		message: 'Målet ”{goal}” har inget att mätas med.',
		fix: 'Välj eller lägg till en indikator.',
		requirements: ['M9', 'M24'],
		source: 'review121'
	},
	goalWithoutBaseline: {
		message: 'Målet ”{goal}” saknar utgångsvärde.',
		fix: 'Skriv läget i dag, eller hur ni tar fram det innan ni börjar.',
		requirements: ['M9'],
		source: 'braSteg_4SidanOmAttPlaneraUppfoljning'
	},
	goalWithoutTarget: {
		message: 'Målet ”{goal}” säger åt vilket håll men inte hur långt.',
		fix: 'Skriv ett värde och ett år, eller välj att behålla nivån.',
		requirements: ['M9', 'M24'],
		source: 'review121'
	},
	goalWeakVerb: {
		message: 'Målet ”{goal}” går inte att följa upp som det står.',
		fix: 'Börja med minska, öka, utveckla eller behålla, och säg vad.',
		requirements: ['M24'],
		source: 'bra_4_1FormuleraMal'
	},
	goalWithoutMeasure: {
		message: 'Ingen åtgärd bidrar till målet ”{goal}”.',
		fix: 'Koppla en åtgärd eller ta bort målet.',
		requirements: ['M9'],
		source: 'braSteg_4SidanOmAtgardsplan'
	},
	noEffectGoal: {
		message: '”{area}” säger vad ni ska göra, men inte vad som ska bli bättre.',
		fix: 'Lägg till ett effektmål.',
		requirements: ['M10'],
		source: 'bra_4_1FormuleraMal'
	},
	indicatorWithoutSource: {
		message: 'Indikatorn ”{indicator}” saknar källa.',
		fix: 'Skriv varifrån uppgiften kommer.',
		requirements: ['M9'],
		source: 'review121'
	},
	activityCountsAsEffect: {
		message:
			'”{indicator}” kan öka när polisen kontrollerar mer. Då visar den inte om problemet blir mindre.',
		fix: 'Byt till en enkät eller annan källa, eller kalla målet för ett produktionsmål.',
		requirements: ['M9'],
		source: 'gotenesMedborgarloften_2018_2024'
	},
	measureWithoutArea: {
		message: 'Åtgärden ”{measure}” hör inte till något område.',
		fix: 'Välj område eller flytta åtgärden till det vanliga arbetet.',
		requirements: ['M7'],
		source: 'review121'
	},
	measureWithoutCause: {
		message: 'Åtgärden ”{measure}” påverkar ingen av era orsaker.',
		fix: 'Välj orsak eller fråga er varför åtgärden är med.',
		requirements: ['H5', 'M9'],
		source: 'braNyhetOmLagen_2023_07_01'
	},
	measureWithoutGoal: {
		message: 'Åtgärden ”{measure}” bidrar inte till något mål.',
		fix: 'Välj ett mål.',
		requirements: ['M9'],
		source: 'braSteg_4SidanOmAtgardsplan'
	},
	manyAreas: {
		message: 'Ni har {count} områden. Räcker resurserna till alla?',
		fix: 'Slå ihop områden eller låt några vänta.',
		requirements: ['S1'],
		source: 'bra_3_2PrioriteraMellanProblemenTaletSexArVart'
	},
	nothingLeftOut: {
		message: 'Ni har inte valt bort något.',
		fix: 'Kontrollera om ni klarar allt. Brå råder er att begränsa er.',
		requirements: ['S1'],
		source: 'bra_3_2PrioriteraMellanProblemen'
	}
} satisfies WarningTexts<'chain'>;
