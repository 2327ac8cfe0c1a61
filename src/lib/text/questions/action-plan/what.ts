import type { whatPerMeasure } from '#lib/domain/sections/action-plan/what.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const whatPerMeasureTexts = {
	description: {
		label: 'Vad ska göras, steg för steg?',
		why: 'Den som läser ska kunna börja i morgon.',
		source: 'braSteg_4SidanOmAtgardsplan',
		basis: 'own',
		example:
			'Två från fältgruppen och en värd går samma runda på kvällen. De pratar med unga, ringer kommunpolisen vid oro och skriver vad de såg.',
		badExample: 'Arbeta uppsökande.'
	},
	focusArea: {
		label: 'Vilket fokusområde hör den till?',
		why: 'En åtgärd utan område saknar plats i helheten.',
		source: 'braNyhetOmLagen_2023_07_01',
		basis: 'own'
	},
	causes: {
		label: 'Vilken orsak ska den påverka?',
		why: 'Brå pekar ut det som ett av två vanliga fel: åtgärden hör inte ihop med problemet.',
		source: 'braNyhetOmLagen_2023_07_01',
		missing: 'Välj den orsak som åtgärden ska påverka.'
	},
	goals: {
		label: 'Vilket mål bidrar den till?',
		why: 'Då kan ni se om åtgärden gav något.',
		source: 'braSteg_4SidanOmAtgardsplan',
		basis: 'own'
	},
	status: {
		label: 'Är åtgärden ny eller fortsätter den?',
		why: 'Vid nästa översyn ska det synas vad som är nytt och vad som bara rullar på.',
		source: 'review121',
		basis: 'own'
	},
	statusReason: {
		label: 'Varför fortsätter, ändras eller avslutas den?',
		hint: 'Skriv vad ni vet om resultatet.',
		why: 'En åtgärd som förlängs utan resultat är en gissning.',
		source: 'braNyhetOmLagen_2023_07_01',
		basis: 'own',
		example: '46 av 48 pass gjordes och rånen minskade från 38 till 31.',
		badExample: 'Har fungerat bra.'
	},
	moved: {
		label: 'Vart flyttas åtgärden?',
		why: 'Läsaren ska se att den inte har försvunnit.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		basis: 'own',
		fields: {
			to: {
				label: 'Vart?'
			},
			who: {
				label: 'Vem gör den då?',
				example: 'fritidsgården'
			},
			date: {
				label: 'Från när?',
				example: '2028-01-01'
			}
		}
	},
	endedDate: {
		label: 'När avslutades åtgärden?',
		why: 'Datumet behövs när ni jämför med förra planen.',
		source: 'verktygetsEgenRegel',
		basis: 'own',
		example: '2027-06-30'
	},
	measureKind: {
		label: 'Vilket slags åtgärd är det?',
		why: 'Olika orsaker kräver olika slag, och ofta behövs båda. Låt kommunens jurist pröva villkor i bidrag.',
		source: 'braSteg_4SidanOmValAvAtgarder'
	},
	legalReviewer: {
		label: 'Vem prövar villkoren i bidraget rättsligt?',
		why: 'Villkor för bidrag till föreningar behöver prövas innan de används.',
		source: 'svarPaMedborgarforslagHasselbyVallingby_2025',
		basis: 'own',
		example: 'kommunjuristen'
	},
	level: {
		label: 'Vem riktar den sig till?',
		why: 'Nivån visar om ni har en bra blandning.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		basis: 'own'
	},
	horizon: {
		label: 'När väntar ni er resultat?',
		why: 'Brå vill att det framgår om effekten kommer snart eller sent. Annars dömer ni för tidigt.',
		source: 'braSteg_4SidanOmValAvAtgarder'
	},
	method: {
		label: 'Vilken metod använder ni?',
		hint: 'Välj bara en metod som ni verkligen följer.',
		why: 'Ett namn på en metod är ett löfte om hur ni arbetar.',
		source: 'review121',
		basis: 'own'
	},
	evidence: {
		label: 'Vad vet ni om att den fungerar?',
		why: 'Ett ärligt svar visar vilka åtgärder som behöver utvärderas.',
		source: 'svarPaMedborgarforslagHasselbyVallingby_2025',
		basis: 'own'
	}
} satisfies QuestionTexts<typeof whatPerMeasure>;
