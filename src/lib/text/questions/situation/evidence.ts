import type { evidenceFields } from '#lib/domain/sections/situation/evidence.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const evidenceTexts = {
	sources: {
		label: 'Vilka källor har ni använt, och vilka valde ni bort?',
		why: 'Valet av källor styr vad ni ser. Brå vill att ni skriver vad ni tog med och vad ni lät bli.',
		source: 'braSteg_2AldreSidaOmEgenLagesbild_2020',
		fields: {
			source: {
				label: 'Vilken källa?'
			},
			period: {
				label: 'För vilken tid?',
				example: '2024–2026'
			},
			used: {
				label: 'Har ni använt den?'
			},
			reason: {
				label: 'Varför, eller varför inte?',
				example: 'Valdes bort: för få svar i vår kommun.'
			}
		}
	},
	gaps: {
		label: 'Vad vet ni inte?',
		hint: 'En lucka är inget misslyckande.',
		why: 'Luckor kan göra bilden skev. Skriv vad de betyder för arbetet.',
		source: 'braSteg_2AldreSidaOmEgenLagesbild_2020',
		fields: {
			gap: {
				label: 'Vilken lucka?',
				example: 'Vi vet inget om dem som inte anmäler.'
			},
			effect: {
				label: 'Vad betyder den för er?',
				example: 'Hoten mot butiker kan vara fler än vi tror.'
			},
			action: {
				label: 'Vad gör ni åt den?',
				example: 'Frågar butikerna i mars.'
			}
		}
	},
	keyFigures: {
		label: 'Vilka siffror stöder bilden?',
		hint: 'Jämför gärna med riket eller en liknande kommun.',
		why: 'En siffra säger mer bredvid en annan.',
		source: 'braSteg_2SidanOmKartlaggningOchLagesbild',
		fields: {
			name: {
				label: 'Vad mäter den?',
				example: 'Anmälda rån mot personer under 18 år'
			},
			value: {
				label: 'Vilket värde?',
				example: '38',
				missing: 'Skriv värdet.'
			},
			unit: {
				label: 'I vilken enhet?',
				example: 'antal per år'
			},
			year: {
				label: 'För vilket år?',
				example: '2026'
			},
			source: {
				label: 'Varifrån?',
				example: 'Polisens statistik'
			},
			comparison: {
				label: 'Vad jämför ni med?',
				example: '24 år 2025'
			},
			caution: {
				label: 'Vad ska man tänka på?',
				example: 'Följer hur många som anmäler.'
			},
			followsActivity: {
				label: 'Följer siffran hur mycket polisen kontrollerar?'
			},
			smallNumbers: {
				label: 'Är antalet fall litet?',
				hint: 'Då kan en förändring vara tillfällig.'
			}
		}
	},
	patterns: {
		label: 'Vilka mönster kommer tillbaka?',
		hint: 'Tänk på plats, klockslag, veckodag och årstid.',
		why: 'Brott sker inte slumpvis, skriver Brå. Mönster som kommer tillbaka kan läggas i ett årshjul.',
		source: 'braSteg_2SidanOmMonster',
		fields: {
			pattern: {
				label: 'Vad händer?',
				example: 'Skadegörelse på skolor'
			},
			when: {
				label: 'När?',
				example: 'Söndagar i maj och augusti'
			},
			where: {
				label: 'Var?',
				example: 'Skolgårdar utan belysning'
			}
		}
	},
	dataOverview: {
		label: 'Vad mäter varje organisation redan i dag?',
		why: 'I Hallstahammar ville de intervjuade få insyn i vad de andra mäter, sammanställer och rapporterar.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		fields: {
			party: {
				label: 'Vilken organisation?'
			},
			data: {
				label: 'Vilka uppgifter?',
				example: 'Frånvaro och kränkningar'
			},
			cycle: {
				label: 'Hur ofta?'
			},
			reportsTo: {
				label: 'Vem får dem?',
				example: 'Skolchef och nämnd'
			}
		}
	}
} satisfies QuestionTexts<typeof evidenceFields>;
