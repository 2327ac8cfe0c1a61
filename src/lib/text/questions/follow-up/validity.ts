import type { validityFields } from '#lib/domain/sections/follow-up/validity.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const validityTexts = {
	extension: {
		label: 'Får överenskommelsen förlängas?',
		why: 'En förlängning utan uppföljning gör att allt rullar på. Bestäm villkoren nu.',
		source: 'review121',
		basis: 'own',
		fields: {
			allowed: {
				label: 'Får den förlängas?'
			},
			length: {
				label: 'Med hur lång tid?',
				example: 'högst ett år'
			},
			whoAgrees: {
				label: 'Vem ska vara överens?',
				hint: 'Fortsätt meningen: beslutet fattas av …',
				example: 'alla parter'
			},
			askBy: {
				label: 'Senast när ska frågan väckas?',
				example: '2030-09-01'
			}
		}
	},
	revisionInterval: {
		label: 'Hur ofta ser ni över överenskommelsen?',
		hint: 'Översynen är er egen klocka, skild från lagens vartannat år.',
		why: 'Lagen har inget krav på att överenskommelsen ses över. Att se över planer och löften varje år är praxis, inte lag.',
		source: 'sfs_2023_196_6P'
	},
	firstRevision: {
		label: 'När är första översynen, och vem förbereder den?',
		why: 'Med ett datum och en ansvarig kommer översynen i kalendern.',
		source: 'review121',
		basis: 'own',
		fields: {
			date: {
				label: 'Senast vilket datum?',
				example: '2028-02-28'
			},
			responsible: {
				label: 'Vem förbereder den?',
				example: 'kommunens samordnare'
			}
		}
	},
	revisionTriggers: {
		label: 'Vad ska leda till en extra översyn?',
		why: 'Ny ledning behöver ställa sig bakom texten på nytt.',
		source: 'review121',
		basis: 'own'
	},
	changeDecision: {
		label: 'Vem får ändra innehållet under perioden?',
		why: 'Brå säger att det är styrgruppen, inte mellanchefer eller utförare, som fattar nya beslut.',
		source: 'braSteg_4SidanOmAttGenomforaAtgarderna'
	},
	termination: {
		label: 'Hur avslutar en part överenskommelsen i förtid?',
		why: 'Vi såg det i en enda överenskommelse. I Västerås fick båda parter säga upp den.',
		source: 'vasterasOverenskommelse_2019',
		fields: {
			allowed: {
				label: 'Får en part avsluta?'
			},
			months: {
				label: 'Med hur många månaders varsel?',
				example: '3'
			},
			receiver: {
				label: 'Vem ska få beskedet?',
				example: 'Den andra partens högsta chef'
			},
			ongoing: {
				label: 'Vad händer med det som pågår?',
				example: 'Varje part gör klart sina påbörjade åtgärder.'
			}
		}
	}
} satisfies QuestionTexts<typeof validityFields>;
