import type { purposeFields } from '#lib/domain/sections/initiation/purpose.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const purposeTexts = {
	purposes: {
		label: 'Vilka syften har samverkan?',
		hint: 'Ett syfte säger vad ni vill uppnå ihop.',
		why: 'En sådan här överenskommelse ska enligt lagen ange sina syften. Därför måste ni svara innan den kan bli klar.',
		source: 'sfs_2023_196_9P',
		missing: 'Skriv minst ett syfte. Lagen kräver det.',
		fields: {
			text: {
				label: 'Vilket är syftet?',
				hint: 'Börja med att.',
				example: 'att färre unga utsätts för rån och hot i centrum',
				badExample: 'Att främja ett gott samverkansklimat.',
				missing: 'Skriv syftet.'
			}
		}
	},
	overallGoals: {
		label: 'Vilka övergripande mål har ni?',
		hint: 'Ha få mål och spara de mätbara till varje fokusområde.',
		why: 'Tydliga mål som alla delar var en styrka i Hallstahammar. De mätbara målen kommer i avsnittet Fokusområden.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		fields: {
			text: {
				label: 'Vad är målet?',
				hint: 'Fortsätt meningen: Samverkan ska leda till att …',
				example: 'fler känner sig trygga i centrum på kvällen',
				badExample: 'Verka för ökad trygghet.'
			},
			targetYear: {
				label: 'Till vilket år?',
				example: '2030'
			}
		}
	},
	vision: {
		label: 'Hur ser det ut när ni har lyckats?',
		hint: 'Beskriv en vanlig kväll eller skoldag.',
		why: 'En bild som alla delar höll ihop arbetet i Hallstahammar, fast uppdragen var olika.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		example: 'En fredag i oktober är torget fullt av folk. Unga tar bussen hem utan att se sig om.',
		badExample: 'Kommunen är trygg och attraktiv.'
	},
	principles: {
		label: 'Vilka principer ska gälla mellan er?',
		hint: 'Välj dem ni kommer att hålla er till.',
		why: 'Brå betonar att parterna är jämbördiga. Övriga principer är vanliga i andra överenskommelser.',
		source: 'braSteg_1SidanOmOrganisationForArbetet'
	}
} satisfies QuestionTexts<typeof purposeFields>;
