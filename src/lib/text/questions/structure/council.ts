import type { councilFields } from '#lib/domain/sections/structure/council.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const councilTexts = {
	councilForum: {
		label: 'Vilken grupp är ert strategiska råd?',
		hint: 'Rådet kan ha ett annat namn hos er.',
		why: 'Kommunen ska verka för att det finns ett råd som kommunen leder. Den ska också verka för att andra aktörer sänder personer med ledande befattning.',
		source: 'sfs_2023_196_10P'
	},
	councilPlan: {
		label: 'Hur ska ni verka för att få ett råd?',
		hint: 'Skriv vem som bjuder in, vilka och när.',
		why: 'Kommunen ska verka för ett råd. Lagen säger inte hur snabbt.',
		source: 'sfs_2023_196_10P',
		example:
			'Kommunstyrelsens ordförande bjuder in polis, region och bostadsbolag till ett första möte i mars 2027.',
		badExample: 'Frågan bevakas.'
	},
	councilShared: {
		label: 'Har varje kommun ett eget råd, eller är rådet gemensamt?',
		why: 'Lagen lägger uppgiften på varje kommun. Texten ska visa hur ni har gjort.',
		source: 'sfs_2023_196_10P'
	}
} satisfies QuestionTexts<typeof councilFields>;
