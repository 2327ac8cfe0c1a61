import type { answersFields } from '#lib/domain/sections/follow-up/answers.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const answersTexts = {
	interpellation: {
		label: 'Vad behöver svaret på en interpellation, utöver det som redan står här?',
		why: 'Behov, reformer och satsningar hämtas ur era svar.',
		source: 'interpellationOmSamverkanGavleKommun',
		basis: 'own',
		fields: {
			title: {
				label: 'Vad heter interpellationen?',
				example: 'Samverkan kring unga i riskzon'
			},
			subject: {
				label: 'Vad handlar den om?',
				example: 'samverkan mellan skola, socialtjänst och polis'
			},
			questions: {
				label: 'Hur många frågor ställs?',
				example: '3'
			},
			asker: {
				label: 'Vem har ställt den?',
				hint: 'Namn och parti.',
				example: 'Namn Efternamn (X)'
			},
			answererName: {
				label: 'Vem svarar?',
				example: 'Namn Efternamn'
			},
			answererTitle: {
				label: 'Vilken befattning har den som svarar?',
				example: 'kommunstyrelsens ordförande'
			},
			councilDate: {
				label: 'Till vilket möte med fullmäktige?',
				example: '2027-05-24'
			},
			answerDate: {
				label: 'Vilket datum visar svaret läget?',
				example: '2027-05-10'
			},
			registryNumber: {
				label: 'Vilket diarienummer?',
				example: 'KS 2027/00345'
			},
			sharedView: {
				label: 'Vad är ni överens om?',
				example: 'ingen ung ska falla mellan stolarna'
			},
			basis: {
				label: 'Vad bygger svaret på?',
				example: 'uppföljningen av överenskommelsen'
			},
			assessmentDue: {
				label: 'När ska genomgången av samverkan vara klar, om den inte är gjord?',
				example: '2027-09-30'
			},
			reformsDue: {
				label: 'När ska reformerna vara sammanställda, om de inte är det?',
				example: '2027-09-30'
			},
			gaps: {
				label: 'Mellan vilka har ansvaret varit oklart?',
				fields: {
					from: {
						label: 'Från vem?',
						example: 'skolan'
					},
					to: {
						label: 'Till vem?',
						example: 'socialtjänsten'
					},
					task: {
						label: 'Vilken uppgift?',
						example: 'den första kontakten med familjen'
					},
					owner: {
						label: 'Vem ansvarar nu?',
						example: 'socialtjänstens mottagning'
					}
				}
			},
			centre: {
				label: 'Hur är det med frågan om ett gemensamt trygghetscentrum?',
				hint: 'Fortsätt meningen: Frågan om ett gemensamt trygghetscentrum …',
				example: 'prövas av kommunstyrelsen under hösten'
			}
		}
	}
} satisfies QuestionTexts<typeof answersFields>;
