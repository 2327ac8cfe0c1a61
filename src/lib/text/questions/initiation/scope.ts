import type { scopeFields } from '#lib/domain/sections/initiation/scope.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const scopeTexts = {
	geographicScope: {
		label: 'Var gäller överenskommelsen?',
		why: 'Lagens ansvar gäller kommunens område. Ett lokalpolisområde kan ha andra gränser.',
		source: 'sfs_2023_196_8P'
	},
	includedPlaces: {
		label: 'Vilka delar eller kommuner ingår?',
		hint: 'Skriv ett namn per rad.',
		why: 'Gränsen ska vara klar för den som ska göra jobbet.',
		source: 'review121',
		basis: 'own',
		example: 'Norrby, Centrum, Hamnstaden',
		missing: 'Skriv minst ett område.'
	},
	crossBorder: {
		label: 'Vad behöver ni lösa över kommungränsen?',
		hint: 'Tänk på skolor, resvägar och mötesplatser.',
		why: 'När elever pendlar till skolor i en annan kommun behöver ni samverka även där.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		fields: {
			municipalities: {
				label: 'Vilka grannkommuner?',
				example: 'Exempelby kommun'
			},
			reason: {
				label: 'Varför berör det dem?',
				example: 'Var tredje elev på gymnasiet kommer från grannkommunen.'
			},
			contact: {
				label: 'Vem tar upp frågorna där?',
				example: 'kommunens samordnare'
			}
		}
	},
	policeAreaOther: {
		label: 'Vilka fler kommuner ingår i lokalpolisområdet?',
		hint: 'Skriv ett namn per rad, bara kommuner som inte är parter.',
		why: 'Då ser läsaren att polisens resurser också behövs på andra håll.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		basis: 'own',
		example: 'Exempelby kommun, Provköpings kommun'
	}
} satisfies QuestionTexts<typeof scopeFields>;
