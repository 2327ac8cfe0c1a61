import type { sharingFields } from '#lib/domain/sections/structure/sharing.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const sharingTexts = {
	sharingSituations: {
		label: 'När behöver ni dela uppgifter med varandra?',
		hint: 'Skriv läget i stort, aldrig om en viss person.',
		why: 'En överenskommelse kan inte ge rätt att dela uppgifter. Den kan visa vilken regel som gäller och vem som beslutar.',
		source: 'tryckfrihetsforordningen_2Kap',
		fields: {
			situation: {
				label: 'Vilket läge gäller det?',
				example: 'Skolan ser att en grupp elever dras in i grovt våld',
				missing: 'Beskriv läget utan namn.'
			},
			from: {
				label: 'Vem lämnar uppgifter?'
			},
			to: {
				label: 'Vem får dem?'
			},
			question: {
				label: 'Får ni lämna uppgiften, eller måste ni?',
				hint: 'Det är två olika frågor.'
			},
			route: {
				label: 'Vilken väg använder ni?'
			},
			decides: {
				label: 'Vem avgör?',
				example: 'Rektorn'
			},
			noted: {
				label: 'Vad antecknar ni om avvägningen?',
				example: 'Skäl, datum och regel',
				badExample: 'Muntligt.'
			}
		}
	},
	sharingContacts: {
		label: 'Vem frågar ni om sekretess hos varje part?',
		why: 'Brå fann att det saknas vägledning om hur reglerna ska tolkas. Därför behövs en kontakt hos varje part.',
		source: 'bra_2021InformationsdelningMellanSocialtjanstOchPolis',
		fields: {
			party: {
				label: 'Vilken part?'
			},
			function: {
				label: 'Vilken befattning?',
				example: 'Kommunjuristen'
			}
		}
	},
	sharingLog: {
		label: 'Var antecknar ni att en uppgift har lämnats?',
		hint: 'Fortsätt meningen: Anteckningen görs i …',
		why: 'Då går det att se i efterhand vad som lämnades och varför.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		basis: 'own',
		example: 'partens ärendesystem'
	},
	sharingAnswerDays: {
		label: 'Inom hur många arbetsdagar ska en fråga få svar?',
		why: 'I Hallstahammar tolkades reglerna olika. Ett svar i tid gör att frågan inte blir liggande.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		example: '5'
	},
	sharedRegister: {
		label: 'Har ni ett gemensamt register eller verktyg med personuppgifter?',
		hint: 'Lämna tomt om ni inte har något.',
		why: 'Då behöver ni bestämma vem som ansvarar för uppgifterna innan de läggs in.',
		source: 'verktygetsEgenRegel',
		basis: 'own',
		example: 'den gemensamma ärendelistan'
	},
	consentRoutine: {
		label: 'Hur ber ni om samtycke när det behövs?',
		hint: 'Skriv vem som frågar och var svaret sparas.',
		why: 'Arbete med enskilda unga bygger ofta på samtycke, till exempel i SSPF.',
		source: 'mjolbyKommunOmSspf',
		example: 'Socialtjänsten frågar den unge och vårdnadshavarna, och sparar det skriftliga svaret.'
	},
	sharedWithoutIndividuals: {
		label: 'Vad kan ni dela utan uppgifter om enskilda?',
		hint: 'Tänk platser, tider och mönster.',
		why: 'Mycket av lägesbilden behöver inga personer. Den delen kan ni dela enklare.',
		source: 'sarskiltUttalandeOmNyOverenskommelseStockholmsStad',
		basis: 'own',
		example: 'Antal händelser per plats och veckodag, trasigt ljus och vad vuxna på plats har sett.'
	},
	notPublic: {
		label: 'Vad ska hållas utanför den offentliga texten?',
		hint: 'Nämn slaget av uppgift, inte uppgiften.',
		why: 'Överenskommelsen blir normalt en allmän handling. Fråga registrator eller jurist om uppgifter som kan skada arbetet.',
		source: 'tryckfrihetsforordningen_2Kap',
		example: 'Exakta tider för insatta pass, kamerors placering och skolornas beredskapsplaner.'
	},
	dataProtection: {
		label: 'Har dataskyddsombuden sett hur ni tänker?',
		why: 'Kommunen och polisen kan ha olika regler för personuppgifter. Låt ombuden säga vad som gäller hos er.',
		source: 'allmanKunskapOmDataskyddInteLastIKallan'
	}
} satisfies QuestionTexts<typeof sharingFields>;
