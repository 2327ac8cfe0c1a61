import type { whyNowFields } from '#lib/domain/sections/initiation/why-now.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const whyNowTexts = {
	origin: {
		label: 'Vad gör att ni samverkar just nu?',
		hint: 'Lagens krav på kommunen räknas som ett uppdrag.',
		why: 'Brå nämner tre skäl att starta: ett mål, ett uppdrag eller ett problem ni har sett.',
		source: 'bra_1_1BeslutaOmSamverkan',
		missing: 'Välj minst ett skäl.',
		fields: {
			kind: {
				label: 'Vilket slags skäl?'
			},
			text: {
				label: 'Vilket mål eller uppdrag?',
				example:
					'Kommunfullmäktige har gett kommunstyrelsen i uppdrag att teckna en överenskommelse med polisen.'
			}
		}
	},
	need: {
		label: 'Vilket behov eller problem ska ni lösa ihop?',
		hint: 'Skriv vad som händer, var och för vem.',
		why: 'Samverkan ska svara på ett behov som ni delar. Utan det blir texten allmän.',
		source: 'bra_1_1BeslutaOmSamverkan',
		example:
			'Hot och bråk på Stationstorget har ökat tre år i rad. Butiker, skola och boende märker av det. Ingen av oss löser det ensam.',
		badExample: 'Vi vill öka tryggheten i kommunen.',
		missing: 'Skriv vilket behov ni ska lösa ihop.'
	},
	whyTogether: {
		label: 'Varför löser ni det bättre ihop?',
		hint: 'Skriv vad var och en kan göra som den andra inte kan.',
		why: 'Svaret visar vad varje part behövs till.',
		source: 'bra_1_1BeslutaOmSamverkan',
		basis: 'own',
		example:
			'Polisen kan ingripa och utreda. Kommunen råder över ljus, tillsyn och fritid. Var för sig når vi bara en del av orsakerna.',
		badExample: 'Samverkan är en framgångsfaktor.'
	},
	renewal: {
		label: 'Är den ny eller bygger den på en tidigare?',
		why: 'Steg 1 kan också vara att förnya. Då har ni den gamla uppföljningen som underlag.',
		source: 'braSteg_1InitieraSamverkan'
	},
	previous: {
		label: 'Vilken överenskommelse ersätter eller förlänger den?',
		why: 'Läsaren ska kunna se vad som gällde förut.',
		source: 'review121',
		basis: 'own',
		fields: {
			title: {
				label: 'Vad heter den?',
				example: 'Samverkansöverenskommelse 2023–2026'
			},
			validTo: {
				label: 'Till när gäller eller gällde den?',
				example: '2026-12-31'
			},
			outcome: {
				label: 'Vad visar uppföljningen av den, i en eller två meningar?',
				example: 'Sju av nio åtgärder är genomförda. Ingen mätte utgångsläget.'
			}
		}
	},
	sinceYear: {
		label: 'Vilket år kom er första överenskommelse?',
		why: 'En läsare förstår då att arbetet har en historia.',
		source: 'review121',
		basis: 'own',
		example: '2015'
	},
	lessons: {
		label: 'Vad lärde ni er förra perioden?',
		hint: 'Skriv en sak per rad, både sådant som gick bra och sådant som inte gjorde det.',
		why: 'Brå vill att uppföljningen blir grunden för nästa varv. Annars fortsätter ni utan att veta vad som hjälpte.',
		source: 'braSteg_5UppfoljningOchAterkoppling',
		example:
			'Veckomötena fungerade. Ingen mätte utgångsläget, så vi vet inte om rånen minskade tack vare oss.',
		badExample: 'Arbetet har fungerat väl.'
	},
	history: {
		label: 'Vilken vana har ni av att samverka?',
		hint: 'Nämn det som finns att bygga på.',
		why: 'I Hallstahammar sa de intervjuade att tidigare samverkan och en bemannad polisstation hjälpte.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		example:
			'Vi har haft en gemensam lägesbild sedan 2019. Kommunpolisen sitter i kommunhuset en dag i veckan.'
	}
} satisfies QuestionTexts<typeof whyNowFields>;
