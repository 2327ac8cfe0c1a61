import type { causesPerArea } from '#lib/domain/sections/focus-areas/causes.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const causesPerAreaTexts = {
	causes: {
		label: 'Varför händer det, just här och just nu?',
		hint: 'Fråga varför flera gånger på varje svar.',
		why: 'Brå pekar på att åtgärder ofta saknar koppling till problemet. Orsaken är länken, och varje valt problem behöver en analys.',
		source: 'braSteg_3SidanOmOrsaksanalys',
		missing: 'Skriv minst en orsak till problemet.',
		fields: {
			text: {
				label: 'Vilken är orsaken?',
				hint: 'Fortsätt meningen: En trolig orsak är att …',
				example: 'inga vuxna finns på torget mellan sista lektion och sista tåg',
				badExample: 'Samhällsutvecklingen.',
				missing: 'Skriv orsaken.'
			},
			kind: {
				label: 'Är det en risk eller ett skydd?'
			},
			side: {
				label: 'Var finns orsaken?'
			},
			support: {
				label: 'Vad bygger ni det på?',
				example: 'Vandring i september, samtal med butiker och tågens tider',
				badExample: 'Allmän kännedom.'
			},
			influence: {
				label: 'Kan ni påverka den?'
			}
		}
	},
	analysisMethod: {
		label: 'Hur gjorde ni orsaksanalysen?',
		why: 'Metoden visar hur säkra ni kan vara.',
		source: 'braSteg_3SidanOmOrsaksanalys',
		basis: 'own'
	},
	analysisStatus: {
		label: 'Är orsaksanalysen klar?',
		why: 'Steg 3 är klart först när varje valt problem har en analys. Ni kan skriva klart den efteråt, men då syns det.',
		source: 'bra_3_0GemensammaForberedelser'
	},
	analysisDate: {
		label: 'När blev den klar, eller när ska den bli det?',
		why: 'Datumet visar om åtgärderna valdes före eller efter analysen.',
		source: 'review121',
		basis: 'own',
		example: '2026-11-10'
	},
	analysisParticipants: {
		label: 'Vilka var med och analyserade?',
		hint: 'Ta gärna med dem som arbetar på plats.',
		why: 'Ni kan behöva kunskap från andra, till exempel en analytiker.',
		source: 'braSteg_3SidanOmOrsaksanalys',
		example: 'Kommunpolis, samordnare, rektor, fritidsledare, analytiker'
	}
} satisfies QuestionTexts<typeof causesPerArea>;
