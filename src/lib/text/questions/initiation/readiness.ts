import type { readinessFields } from '#lib/domain/sections/initiation/readiness.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const readinessTexts = {
	supportOrganisation: {
		label: 'Finns det grupper som ni leder tillsammans?',
		hint: 'Till exempel styrgrupp, beredningsgrupp och arbetsgrupper.',
		why: 'Svaret visar var ni behöver göra mer. Frågan bygger på Brås stöd för beslutet.',
		source: 'bra_1_1BeslutaOmSamverkan'
	},
	supportTimeAndMandate: {
		label: 'Räcker tid och mandat för samordnaren och kommunpolisen?',
		hint: 'Svara nej om någon gör det vid sidan av allt annat.',
		why: 'Svaret visar var ni behöver göra mer. Frågan bygger på Brås stöd för beslutet.',
		source: 'bra_1_1BeslutaOmSamverkan'
	},
	supportGuidelines: {
		label: 'Har ni skrivit ner hur ni ska arbeta, och när?',
		why: 'Svaret visar var ni behöver göra mer. Frågan bygger på Brås stöd för beslutet.',
		source: 'bra_1_1BeslutaOmSamverkan'
	},
	supportLearning: {
		label: 'Vet ni hur ni ska följa upp för att själva lära er?',
		why: 'Svaret visar var ni behöver göra mer. Frågan bygger på Brås stöd för beslutet.',
		source: 'bra_1_1BeslutaOmSamverkan'
	},
	supportAnchored: {
		label: 'Står era egna organisationer bakom beslutet?',
		hint: 'Fråga gärna en chef som inte var med i rummet.',
		why: 'Svaret visar var ni behöver göra mer. Frågan bygger på Brås stöd för beslutet.',
		source: 'bra_1_1BeslutaOmSamverkan'
	},
	supportGaps: {
		label: 'Vad behöver ni utveckla?',
		hint: 'Ta med varje fråga där ni svarade delvis eller nej.',
		why: 'Listan kan besvara frågor från fullmäktige om vad som behöver bli bättre.',
		source: 'interpellationOmSamverkanGavleKommun',
		fields: {
			need: {
				label: 'Vad saknas?',
				example: 'Samordnaren har 40 procent och hinner inte kalla till möten.',
				badExample: 'Samverkan kan utvecklas.'
			},
			action: {
				label: 'Vad gör ni åt det?',
				example: 'Kommunen höjer till 100 procent från 1 mars.'
			},
			responsible: {
				label: 'Vem ansvarar?',
				example: 'Kommundirektören'
			},
			date: {
				label: 'När ska det vara klart?',
				example: '2027-03-01'
			},
			factor: {
				label: 'Vad gäller det?'
			}
		}
	},
	conditions: {
		label: 'Hur står det till med styrning, struktur och samsyn?',
		hint: 'Sätt färgen ihop och skriv ett skäl.',
		why: 'Utvärderingen i Hallstahammar lyfter tre villkor för samverkan som håller.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014'
	},
	successFactors: {
		label: 'Hur väl fungerar de fem delarna i er samverkan?',
		hint: 'Det räcker inte att byta organisation eller lokal.',
		why: 'Interpellationen i Gävle pekar ut fem faktorer. Svaren hjälper er att svara på en sådan fråga.',
		source: 'interpellationOmSamverkanGavleKommun'
	}
} satisfies QuestionTexts<typeof readinessFields>;
