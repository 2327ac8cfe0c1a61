import type { dialoguesFields } from '#lib/domain/sections/situation/dialogues.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const dialoguesTexts = {
	dialogues: {
		label: 'Vilka har ni pratat med?',
		hint: 'Skriv grupper, aldrig enskilda personer.',
		why: 'Samtal med personal hör till steg 2 och 4, och samtal med invånare till steg 3. De fångar det som statistiken missar.',
		source: 'bra_2_3Medarbetardialoger',
		fields: {
			kind: {
				label: 'Vilket slags samtal?'
			},
			date: {
				label: 'När?',
				example: '2026-10-03'
			},
			participants: {
				label: 'Vilka var med?',
				example: '22 boende i Norrby och två från bostadsbolaget'
			},
			result: {
				label: 'Vad kom fram?',
				example: 'Många undviker gångtunneln efter klockan 18.'
			},
			change: {
				label: 'Vad ändrade ni efter samtalet?',
				example: 'Tunneln blev en egen plats i åtgärdsplanen.',
				badExample: 'Synpunkterna togs emot.'
			}
		}
	},
	targetGroupVoice: {
		label: 'Hur har de som berörs själva fått säga sitt?',
		hint: 'Tänk på unga, utsatta och boende.',
		why: 'Ett känt hinder är att målgruppen inte är med, fast allt görs för dess bästa.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		example:
			'Elevrådet på två skolor har pekat ut platser på en karta och valt vilka som ska göras först.'
	}
} satisfies QuestionTexts<typeof dialoguesFields>;
