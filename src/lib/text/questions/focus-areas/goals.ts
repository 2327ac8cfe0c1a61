import type { goalsPerArea } from '#lib/domain/sections/focus-areas/goals.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const goalsPerAreaTexts = {
	goals: {
		label: 'Vilka mål har ni för området?',
		hint: 'Ett effektmål säger vad som ska bli annorlunda för människor.',
		why: 'Brå vill ha mål som går att mäta, med ord som minska, öka och utveckla. Ord som verka för går inte att följa upp.',
		source: 'bra_4_1FormuleraMal',
		missing: 'Skriv minst ett mål för området.',
		fields: {
			text: {
				label: 'Vad är målet?',
				hint: 'Säg åt vilket håll och för vem.',
				example: 'Minska antalet rån mot unga i centrum',
				badExample: 'Verka för minskad brottslighet.',
				missing: 'Skriv målet.'
			},
			kind: {
				label: 'Vilket slags mål?'
			},
			level: {
				label: 'Är det ett övergripande mål eller ett delmål?'
			},
			direction: {
				label: 'Åt vilket håll?'
			},
			causes: {
				label: 'Vilka orsaker svarar det mot?'
			},
			indicator: {
				label: 'Vilken indikator mäter målet?'
			},
			baseline: {
				label: 'Vad är läget i dag?',
				example: '38 rån, 2026'
			},
			target: {
				label: 'Vart ska ni nå, och när?',
				example: '20 rån, 2030'
			},
			responsible: {
				label: 'Vem följer målet?',
				example: 'Samordnaren'
			},
			baselineDue: {
				label: 'När mäts utgångsläget, om det saknas?',
				example: 'januari 2027'
			}
		}
	},
	indicators: {
		label: 'Hur ska ni mäta?',
		hint: 'Ett par indikatorer räcker.',
		why: 'I 121 granskade dokument syntes en indikator bara i två. Utan den vet ni inte om det blev bättre.',
		source: 'review121',
		fields: {
			name: {
				label: 'Vad heter indikatorn?',
				example: 'Anmälda rån mot personer under 18 år'
			},
			unit: {
				label: 'Vilken enhet?',
				example: 'antal per år'
			},
			source: {
				label: 'Varifrån kommer uppgiften?'
			},
			method: {
				label: 'Hur tas den fram?',
				example: 'Polisen räknar i januari och lämnar till samordnaren.'
			},
			interval: {
				label: 'Hur ofta?'
			},
			followsActivity: {
				label: 'Följer siffran hur mycket polisen kontrollerar?',
				hint: 'Till exempel narkotikabrott, som ofta upptäcks av polisen själv.'
			},
			caution: {
				label: 'Vad ska man tänka på?',
				example: 'Fler kan anmäla när förtroendet ökar.'
			}
		}
	},
	noBaselinePlan: {
		label: 'Hur får ni fram ett utgångsvärde som saknas?',
		hint: 'Mät innan ni börjar.',
		why: 'Utgångsläget går inte att mäta i efterhand. Brå vill att det finns före åtgärden.',
		source: 'braSteg_4SidanOmAttPlaneraUppfoljning',
		example: 'Enkät till alla i årskurs 7–9 i januari, innan åtgärderna startar.'
	},
	existingWork: {
		label: 'Vad görs redan i området?',
		hint: 'Skriv en sak per rad.',
		why: 'Det som redan finns ska fortsätta. Då ser ni också om två gör samma sak.',
		source: 'svarPaMedborgarforslagHasselbyVallingby_2025',
		basis: 'own',
		example: 'fältgruppens kvällspass, skolans trygghetsvärdar'
	}
} satisfies QuestionTexts<typeof goalsPerArea>;
