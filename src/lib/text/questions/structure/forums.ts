import type { forumsFields } from '#lib/domain/sections/structure/forums.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const forumsTexts = {
	forums: {
		label: 'Vilka grupper leder och gör arbetet?',
		hint: 'Utgå från en mall eller lägg till en egen grupp.',
		why: 'Brå föreslår styrgrupp, beredningsgrupp och arbetsgrupper. Utan en grupp som får besluta riskerar arbetet att stanna av.',
		source: 'braSteg_1SidanOmOrganisationForArbetet',
		fields: {
			name: {
				label: 'Vad heter gruppen?',
				example: 'Styrgruppen för Trygga Exempelkommun',
				missing: 'Skriv gruppens namn.'
			},
			kind: {
				label: 'Vilket slags grupp?'
			},
			level: {
				label: 'Vilken nivå?'
			},
			permanence: {
				label: 'Är gruppen fast eller tillfällig?'
			},
			permanenceReason: {
				label: 'Varför?',
				hint: 'Fortsätt meningen: eftersom …',
				example: 'det alltid finns unga som behöver stöd tidigt'
			},
			endDate: {
				label: 'När upphör den?',
				example: '2028-06-30'
			},
			task: {
				label: 'Vad är uppgiften?',
				hint: 'Fortsätt meningen, en uppgift per rad: Forumet har till uppgift att …',
				example: 'välja problem, anta den gemensamma åtgärdsplanen, fördela resurser',
				badExample: 'Är ett forum för dialog.'
			},
			decisionRight: {
				label: 'Vad får gruppen besluta?',
				hint: 'Fortsätt meningen, en sak per rad: Forumet får besluta om …',
				example: 'nya åtgärder inom budget, ändringar i den gemensamma åtgärdsplanen',
				badExample: 'Gruppen är rådgivande i relevanta frågor.'
			},
			members: {
				label: 'Vilka är med?',
				fields: {
					function: {
						label: 'Vilken befattning?',
						example: 'Utbildningschefen'
					},
					organisation: {
						label: 'Från vilken organisation?'
					},
					leading: {
						label: 'Är det en ledande befattning?',
						hint: 'Har betydelse för det strategiska rådet.'
					},
					representsSchool: {
						label: 'Företräder personen skolan?'
					}
				}
			},
			chair: {
				label: 'Vem leder mötet?',
				example: 'Kommunstyrelsens ordförande'
			},
			convener: {
				label: 'Vem kallar?',
				example: 'Kommunens samordnare'
			},
			interval: {
				label: 'Hur ofta möts ni?'
			},
			reportsTo: {
				label: 'Vem får gruppens rapport?'
			},
			areas: {
				label: 'Vilka fokusområden hör dit?'
			},
			standingAgenda: {
				label: 'Vilka punkter finns alltid med?'
			},
			decides: {
				label: 'Får gruppen besluta?',
				hint: 'Ett nej betyder att den bereder frågor åt någon annan.'
			},
			individuals: {
				label: 'Får uppgifter om enskilda tas upp i gruppen?',
				hint: 'Bara när lagen tillåter det.'
			}
		}
	},
	steeringForum: {
		label: 'Vilken grupp är styrgrupp?',
		why: 'Enligt Brå behöver en grupp med rätt att besluta leda arbetet. Parterna är jämbördiga, så alla bör vara med i den.',
		source: 'braSteg_1SidanOmOrganisationForArbetet',
		missing: 'Välj vilken grupp som är styrgrupp.'
	},
	practitionerForum: {
		label: 'I vilken grupp möts utförarna från alla parter?',
		why: 'Utvärderarna i Hallstahammar föreslog ett forum för utförare. Där kan ni enas om målgruppen.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014'
	},
	schoolRepresentation: {
		label: 'Hur är skolan med i styrning och beredning?',
		hint: 'Skriv befattning och grupp, särskilt om skolan har en egen nämnd.',
		why: 'I Stockholm ville man att skolans roll skulle bli tydligare.',
		source: 'sarskiltUttalandeOmNyOverenskommelseStockholmsStad',
		example: 'Utbildningschefen är med i styrgruppen. En rektor är med i beredningsgruppen.',
		badExample: 'Skolan bjuds in vid behov.'
	},
	allPartyCheckIn: {
		label: 'Hur ofta stämmer alla parter av med varandra?',
		why: 'I Hallstahammar saknades regelbundna avstämningar mellan alla tre parter.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014'
	},
	activation: {
		label: 'Hur växlar ni upp när oron plötsligt ökar?',
		why: 'En fast grupp är lättare att kalla in än en som måste skapas. Bestäm i förväg vem som kallar.',
		source: 'sarskiltUttalandeOmNyOverenskommelseStockholmsStad',
		fields: {
			trigger: {
				label: 'Vad gör att ni växlar upp?',
				hint: 'Fortsätt meningen: Vid …',
				example: 'två grova brott bland unga på en vecka, eller rykten om hämnd',
				badExample: 'Vid behov.'
			},
			caller: {
				label: 'Vem kallar?',
				example: 'Kommunpolisen eller samordnaren'
			},
			hours: {
				label: 'Inom hur många timmar möts ni?',
				example: '24'
			},
			forum: {
				label: 'Vilken grupp möts?'
			}
		}
	},
	minutes: {
		label: 'Vem ansvarar för protokollen, och var registreras de?',
		why: 'Anteckningar från möten kan bli allmänna handlingar. Någon måste ta hand om dem.',
		source: 'svarPaMedborgarforslagHasselbyVallingby_2025',
		basis: 'own',
		fields: {
			responsible: {
				label: 'Vem ansvarar?',
				example: 'kommunens samordnare'
			},
			archive: {
				label: 'Var registreras de?',
				hint: 'Fortsätt meningen: registreras hos …',
				example: 'kommunstyrelsens registrator'
			}
		}
	}
} satisfies QuestionTexts<typeof forumsFields>;
