import type { resultsFields } from '#lib/domain/sections/follow-up/results.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const resultsTexts = {
	outcomes: {
		label: 'Hur gick det med varje åtgärd?',
		hint: 'Fylls i under perioden och ligger till grund för nästa version.',
		why: 'Steg 5 prövar hur parterna höll vad de lovade: vad som gjordes, vad som ändrades och varför.',
		source: 'braSteg_5SidanOmGenomfordaAtaganden',
		fields: {
			measure: {
				label: 'Vilken åtgärd?'
			},
			done: {
				label: 'Hur många blev gjorda?',
				example: '46'
			},
			result: {
				label: 'Vad kom det ut av det?',
				example: '31 unga fick kontakt med fältgruppen. Ljuset vid tunneln lagades.',
				badExample: 'Uppskattat av alla.'
			},
			deviation: {
				label: 'Vad blev annorlunda, och varför?',
				example: 'Två pass ställdes in på grund av sjukdom.'
			},
			decision: {
				label: 'Vad bestämmer ni?'
			},
			decisionReason: {
				label: 'Varför?',
				example: 'Rånen minskar men inte på busstorget. Vi flyttar dit ett pass.'
			},
			planned: {
				label: 'Av hur många?',
				example: '48'
			},
			status: {
				label: 'Hur bedömer ni åtgärden?'
			},
			pausedUntil: {
				label: 'Till när är den pausad?',
				example: '2027-09-01'
			},
			consequence: {
				label: 'Vad blir följden?',
				example: 'Torget var utan vuxna två kvällar.'
			}
		}
	},
	deviations: {
		label: 'Vilka åtaganden kunde inte hållas?',
		why: 'I Hallstahammar lånades en polis ut, och inga bekymringssamtal hölls. Sådant ska synas och få ett beslut.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		fields: {
			undertaking: {
				label: 'Vilket åtagande?'
			},
			reason: {
				label: 'Varför?',
				example: 'kommunpolisen lånades ut under tre månader'
			},
			decidedBy: {
				label: 'Vem beslutade vad ni gör?'
			},
			decision: {
				label: 'Vad blev beslutet?',
				hint: 'Fortsätt meningen: Gruppen beslutade att …',
				example: 'områdespolisen tar över samtalen till den 31 mars'
			},
			date: {
				label: 'När?',
				example: '2027-10-04'
			}
		}
	},
	goalResults: {
		label: 'Hur ligger ni till mot varje mål?',
		hint: 'Skriv värdet, inte bara en färg.',
		why: 'Steg 5 prövar om problemen har påverkats. Färgen visas alltid ihop med ett ord.',
		source: 'braSteg_5UppfoljningOchAterkoppling',
		fields: {
			goal: {
				label: 'Vilket mål?'
			},
			value: {
				label: 'Vilket är värdet nu?',
				example: '31 rån, 2027'
			},
			status: {
				label: 'Hur ligger ni till?'
			},
			comment: {
				label: 'Hur tolkar ni det?',
				example: 'Minskningen är större än i riket. Vi kan inte säga att det beror på oss.'
			}
		}
	},
	processReview: {
		label: 'Hur fungerade själva arbetet?',
		hint: 'Svara tillsammans i styrgruppen.',
		why: 'Brå vill att ni även granskar hur ni har arbetat.',
		source: 'braSteg_5SidanOmArbetsprocessen'
	}
} satisfies QuestionTexts<typeof resultsFields>;
