import type { undertakingsFields } from '#lib/domain/sections/mandate/undertakings.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const undertakingsTexts = {
	undertakings: {
		label: 'Vad åtar sig varje part?',
		hint: 'Ta bara med det ni gör som en del av samverkan.',
		why: 'Den som undertecknar tar ansvar för att åtagandena blir gjorda.',
		source: 'braSteg_3SidanOmSamverkansoverenskommelsen',
		fields: {
			party: {
				label: 'Vilken part?'
			},
			area: {
				label: 'För vilket fokusområde?',
				hint: 'Lämna tomt om det gäller allt.'
			},
			text: {
				label: 'Vad är åtagandet?',
				hint: 'Fortsätt meningen: Parten ska …',
				example: 'finnas på torget minst två kvällar i veckan, april till oktober',
				badExample: 'Polisen ska vara synlig.',
				missing: 'Skriv vad parten åtar sig.'
			},
			responsible: {
				label: 'Vilken befattning svarar för det?',
				example: 'Chefen för områdespolisen'
			},
			guaranteed: {
				label: 'Vilka funktioner garanterar parten?',
				example: 'En kommunpolis på heltid'
			},
			amount: {
				label: 'Hur mycket?',
				hint: 'Tid eller kronor för det som garanteras.',
				example: '40 timmar i veckan'
			},
			committee: {
				label: 'Vilken nämnd ansvarar, om det är en annan än den som beslutar?',
				example: 'utbildningsnämnden'
			}
		}
	},
	jointUndertakings: {
		label: 'Vad åtar ni er tillsammans?',
		hint: 'Fortsätt meningen: Parterna ska tillsammans …',
		why: 'Det gemensamma står först. Var och ens egna åtaganden kommer sedan.',
		source: 'review121',
		basis: 'own',
		example: 'hålla en gemensam lägesbild aktuell',
		suggestion: [
			'hålla en gemensam lägesbild aktuell',
			'ta reda på orsakerna till varje prioriterat problem innan de väljer åtgärder',
			'ha en gemensam åtgärdsplan med en ansvarig för varje åtgärd',
			'följa upp åtgärderna och redovisa resultatet',
			'berätta för invånarna vad arbetet har lett till'
		]
	},
	operations: {
		label: 'Vilka verksamheter hos parten deltar, och med vad?',
		hint: 'Ta en rad per verksamhet.',
		why: 'En kommun är stor. Skolan, socialtjänsten och fritiden behöver veta vad som gäller för dem.',
		source: 'sarskiltUttalandeOmNyOverenskommelseStockholmsStad',
		basis: 'own',
		fields: {
			party: {
				label: 'Hos vilken part?'
			},
			name: {
				label: 'Vilken verksamhet?',
				example: 'grundskolan'
			},
			kind: {
				label: 'Vilket slags verksamhet?'
			},
			task: {
				label: 'Vilken uppgift har den i samverkan?',
				example: 'Lämnar underlag till lägesbilden och deltar i gruppen för barn och unga'
			},
			limit: {
				label: 'Vad ingår inte?',
				example: 'Att utreda brott'
			}
		}
	},
	notIncluded: {
		label: 'Vad ingår inte i er samverkan?',
		hint: 'Fortsätt meningen: I samverkan ingår inte att …',
		why: 'I Hallstahammar drogs personal in i för mycket, och en verksamhet lades ner när rollerna blandades ihop.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		example: 'fältgruppen deltar i polisens ingripanden'
	},
	resourcesSecured: {
		label: 'Hur har ni säkrat resurserna?',
		hint: 'Skriv både uppåt, till den som ger budget, och nedåt, till den som gör jobbet.',
		why: 'En underskrift betyder ansvar för att åtagandena genomförs. Brå ber er säkra resurserna åt båda håll.',
		source: 'braSteg_3SidanOmSamverkansoverenskommelsen',
		badExample: 'Resurser tillförs vid behov.',
		fields: {
			withinBudget: {
				label: 'Ryms åtagandena i beslutad budget?'
			},
			years: {
				label: 'För vilka år?',
				example: '2027 och 2028'
			},
			needsDecision: {
				label: 'Vad kräver ett eget beslut om pengar?',
				example: 'två fältsekreterare från 2028'
			},
			how: {
				label: 'Hur har ni gjort?',
				example:
					'Kommunens del ligger i budget 2027. Chefen för lokalpolisområdet har stämt av med polisområdet.'
			}
		}
	},
	costs: {
		label: 'Hur delar ni på gemensamma kostnader?',
		why: 'Vi har inte sett det i andra överenskommelser, i de delar vi kunde läsa. Skriv det om ni köper något ihop.',
		source: 'review121',
		fields: {
			what: {
				label: 'Vilken kostnad eller funktion delar ni på?',
				example: 'den gemensamma samordnaren'
			},
			share: {
				label: 'Hur delar ni?',
				hint: 'Fortsätt meningen: Kostnaden delas enligt …',
				example: 'antalet invånare den 1 november året före'
			}
		}
	},
	grants: {
		label: 'Vilka statsbidrag söker eller har ni?',
		why: 'Det som bygger på ett bidrag kan falla bort. Det ska synas.',
		source: 'sfs_2023_442',
		basis: 'own',
		fields: {
			name: {
				label: 'Vilket bidrag?',
				example: 'statsbidrag enligt förordningen (2023:442)'
			},
			receiver: {
				label: 'Vilken part?'
			},
			status: {
				label: 'Hur långt har det kommit?'
			},
			amount: {
				label: 'Hur mycket?',
				example: '600000'
			}
		}
	}
} satisfies QuestionTexts<typeof undertakingsFields>;
