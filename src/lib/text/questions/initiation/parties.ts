import type { partiesFields } from '#lib/domain/sections/initiation/parties.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const partiesTexts = {
	parties: {
		label: 'Vilka är parter?',
		hint: 'En part undertecknar och svarar för sina åtaganden.',
		why: 'Lagen talar om relevanta aktörer. Den säger inte vilka de är eller hur många.',
		source: 'sfs_2023_196_9P',
		missing: 'Lägg till minst en part.',
		fields: {
			organisation: {
				label: 'Vilken organisation?',
				example: 'Exempelkommun',
				missing: 'Skriv organisationens namn.'
			},
			unit: {
				label: 'Vilken enhet?',
				hint: 'Till exempel ett lokalpolisområde eller en förvaltning.',
				example: 'Lokalpolisområde Exempel'
			},
			kind: {
				label: 'Vilket slags organisation?'
			},
			registryNumber: {
				label: 'Vilket diarienummer har ärendet hos parten?',
				example: 'KS 2026/01234'
			},
			contribution: {
				label: 'Vad bidrar parten med?',
				hint: 'Fortsätt meningen: Parten bidrar med …',
				example:
					'en kommunpolis på heltid, en kontaktpolis till varje högstadieskola och en egen lägesbild varje år',
				badExample: 'Engagemang och stöd.'
			},
			shortName: {
				label: 'Vad ska parten kallas i texten?',
				hint: 'Kommunen och polisen fylls i av sig själva.',
				example: 'bostadsbolaget'
			},
			body: {
				label: 'Genom vilket organ ingår parten överenskommelsen?',
				example: 'kommunstyrelsen'
			},
			legalForm: {
				label: 'Är parten en myndighet?',
				hint: 'Svaret styr vad texten säger om sekretess.'
			},
			organisationNumber: {
				label: 'Vilket organisationsnummer?',
				hint: 'Behövs bara för företag och föreningar.',
				example: '556000-0000'
			}
		}
	},
	actors: {
		label: 'Vilka andra aktörer är med utan att vara parter?',
		hint: 'Till exempel skola, bostadsbolag, föreningar, näringsliv eller en grannkommun.',
		why: 'När alla syns på ett ställe ser ni vad som redan görs och var det krockar.',
		source: 'svarPaMedborgarforslagHasselbyVallingby_2025',
		fields: {
			name: {
				label: 'Vilken aktör?',
				example: 'Exempelbostäder AB',
				missing: 'Skriv aktörens namn.'
			},
			kind: {
				label: 'Vilket slags aktör?'
			},
			contribution: {
				label: 'Vad bidrar aktören med?',
				example: 'Lagar trasigt ljus inom två dygn och bjuder in boende till vandringar.'
			},
			currentWork: {
				label: 'Vad gör aktören redan i dag?',
				hint: 'Då ser ni om två gör samma sak.',
				example: 'Har egen värd på torget torsdag till lördag.'
			},
			representative: {
				label: 'Vilken befattning är kontakt?',
				example: 'Områdeschefen'
			},
			legalForm: {
				label: 'Är aktören en myndighet?'
			}
		}
	},
	newParties: {
		label: 'Får fler parter ansluta sig senare?',
		why: 'Då vet en ny aktör vad som gäller. Texten säger att alla parter ska gå med på det.',
		source: 'review121',
		basis: 'own'
	},
	hostMunicipality: {
		label: 'Vilken kommun är värd för det gemensamma arbetet?',
		why: 'Någon behöver kalla till möten och registrera gemensamma handlingar.',
		source: 'review121',
		basis: 'own'
	},
	contacts: {
		label: 'Vem kan man kontakta om överenskommelsen?',
		hint: 'Skriv befattning och en adress som inte byts när personen slutar.',
		why: 'En ny samordnare ska hitta rätt utan att fråga runt.',
		source: 'review121',
		basis: 'own',
		fields: {
			party: {
				label: 'Vilken part?'
			},
			function: {
				label: 'Vilken befattning?',
				example: 'Kommunens samordnare'
			},
			channel: {
				label: 'Vilken e-post eller telefon?',
				example: 'trygghet@exempelkommun.se',
				missing: 'Skriv en e-postadress eller ett telefonnummer.'
			}
		}
	}
} satisfies QuestionTexts<typeof partiesFields>;
