import type { qualityFields } from '#lib/domain/sections/review/quality.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const qualityTexts = {
	qualityList: {
		label: 'Hur står er samverkan mot listan över styrkor och brister?',
		hint: 'Gå igenom listan ihop innan ni undertecknar.',
		why: 'Listan bygger på vad utvärderarna såg som styrkor och som kvar att utveckla i Hallstahammar.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014'
	},
	lawComments: {
		label: 'Vill ni kommentera lagkontrollen?',
		hint: 'Skriv var kravet är uppfyllt om det finns i ett annat dokument.',
		why: 'Kontrollen ser bara det som står här. Kommunen kan göra rätt på annat sätt.',
		source: 'sfs_2023_196_4_13Pp',
		basis: 'own',
		fields: {
			section: {
				label: 'Vilken paragraf?'
			},
			comment: {
				label: 'Vad vill ni säga?',
				example: 'Lägesbilden är beslutad för sig, KS § 98.'
			}
		}
	}
} satisfies QuestionTexts<typeof qualityFields>;
