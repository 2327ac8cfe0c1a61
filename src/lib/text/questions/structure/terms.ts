import type { termsFields } from '#lib/domain/sections/structure/terms.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const termsTexts = {
	terms: {
		label: 'Vilka ord behöver ni vara överens om?',
		hint: 'Sju ord som ofta tolkas olika finns att utgå från.',
		why: 'Polis, skola och socialtjänst kan mena olika saker med samma ord. Brå ber er därför bestämma vad orden betyder.',
		source: 'braSteg_4SidanOmValAvAtgarder',
		fields: {
			term: {
				label: 'Vilket ord?',
				example: 'trygghet'
			},
			meaning: {
				label: 'Vad menar ni?',
				example: 'hur en person upplever sin säkerhet på en viss plats, mätt i en enkät',
				badExample: 'Trygghet är allas ansvar.'
			}
		}
	},
	childrenAges: {
		label: 'Vilka åldrar menar ni med barn och unga?',
		why: 'I Hallstahammar menade parterna olika åldrar. Några hamnade utanför.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		example: '6–20 år'
	}
} satisfies QuestionTexts<typeof termsFields>;
