import type { planFields } from '#lib/domain/sections/follow-up/plan.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const planTexts = {
	checks: {
		label: 'Vad ska ni följa upp, och för vem?',
		hint: 'Minst två frågor: blev det gjort, och blev det skillnad?',
		why: 'Planera uppföljningen innan ni börjar. Brå frågar vad, när, hur, vem som samlar in och vem den är till för.',
		source: 'braSteg_4SidanOmAttPlaneraUppfoljning',
		missing: 'Lägg till minst en uppföljning.',
		fields: {
			question: {
				label: 'Vilken fråga ska besvaras?',
				example: 'Gjordes passen, och minskade rånen?',
				badExample: 'Uppföljning av arbetet.'
			},
			kind: {
				label: 'Vad gäller den?'
			},
			interval: {
				label: 'Hur ofta?'
			},
			firstDate: {
				label: 'När är första gången?',
				example: '2027-06-15'
			},
			method: {
				label: 'Hur tar ni reda på det?',
				example: 'Passlistan och polisens statistik'
			},
			collects: {
				label: 'Vem samlar in?',
				example: 'Samordnaren'
			},
			analyses: {
				label: 'Vem tolkar?',
				example: 'Kommunpolisen och samordnaren ihop'
			},
			receives: {
				label: 'Vem ska få svaret?'
			}
		}
	},
	documentation: {
		label: 'Hur dokumenterar ni arbetet?',
		why: 'Brå vill att överenskommelsen säger hur arbetet dokumenteras. Utan anteckningar finns inget att följa upp.',
		source: 'braSteg_3SidanOmSamverkansoverenskommelsen',
		fields: {
			tool: {
				label: 'I vilket verktyg?',
				hint: 'Fortsätt meningen: dokumenteras i …',
				example: 'den delade listan hos kommunen',
				badExample: 'Enligt gällande rutiner.'
			},
			days: {
				label: 'Inom hur många arbetsdagar?',
				example: '5'
			},
			access: {
				label: 'Vem ser det, och hur länge sparas det?',
				example:
					'Polisen ser listan. Samordnaren sparar den i ärendet varje kvartal. Inga uppgifter om enskilda.'
			}
		}
	},
	resources: {
		label: 'Vilken tid och vilka pengar har ni avsatt för uppföljning?',
		why: 'Brå säger att styrgruppen måste avsätta särskilda resurser för det.',
		source: 'braSteg_4SidanOmAttPlaneraUppfoljning',
		fields: {
			time: {
				label: 'Hur mycket tid?',
				example: '20 procent av en tjänst'
			},
			money: {
				label: 'Hur mycket pengar?',
				example: '80000'
			},
			decidedBy: {
				label: 'Vem har beslutat det?',
				example: 'Styrgruppen 10 februari 2027'
			}
		}
	},
	processEvaluation: {
		label: 'Hur undersöker ni arbetssättet?',
		hint: 'Skriv vem, när och vilka ni frågar.',
		why: 'En processutvärdering visar vad ni ska ändra medan det pågår.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		example: 'Intervjuer med tolv utförare i november. En högskola gör dem.'
	},
	effectEvaluation: {
		label: 'Hur undersöker ni om det blev skillnad?',
		hint: 'Skriv vad ni jämför med.',
		why: 'Siffror som ändras kan bero på annat än er.',
		source: 'bra_1_1BeslutaOmSamverkan',
		basis: 'own',
		example: 'Vi jämför med två kommuner av samma storlek och med tiden före.',
		badExample: 'Vi följer statistiken.'
	},
	evaluation: {
		label: 'Vem utvärderar, och när är det klart?',
		why: 'En utvärdering som saknar datum blir sällan av.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		basis: 'own',
		fields: {
			responsible: {
				label: 'Vem gör den?',
				example: 'en högskola'
			},
			due: {
				label: 'När är den klar?',
				example: '2028-11-30'
			}
		}
	}
} satisfies QuestionTexts<typeof planFields>;
