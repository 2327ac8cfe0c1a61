/** The fixed words of the primitives. Everything that differs between screens comes in as props. */
export const ui = {
	productName: 'Överens',
	wordmark: 'Överens, till startsidan',
	skipToContent: 'Hoppa till innehållet',
	agreementNavigation: 'Överenskommelsen',
	glossary: 'Ordlista',
	glossaryLede: 'Ett begrepp, ett ord. Så används orden här, i frågorna och i dokumenten.',
	footer: 'Överens är ett stöd i arbetet och ger inte juridisk rådgivning.',
	hereNow: 'Här nu:',
	theme: { dark: 'Mörkt läge', light: 'Ljust läge' },
	allSections: 'Alla avsnitt',

	status: {
		done: 'Klar',
		in_progress: 'Pågår',
		not_started: 'Inte påbörjad',
		cannot_start: 'Kan inte påbörjas än'
	},
	signal: { green: 'Grön', yellow: 'Gul', red: 'Röd' },

	saving: {
		saving: 'Sparar…',
		saved: (at?: string) => (at === undefined ? 'Sparat' : `Sparat ${at}`),
		offline: 'Sparas när ni är online igen',
		notYet: 'Inte sparat än',
		/** The server answers, but its database does not take what is written. */
		storage: {
			full: 'Disken är full. Sparas när det finns plats',
			locked: 'Databasen är upptagen. Sparas när den är ledig',
			damaged: 'Databasen är skadad. Inte sparat än',
			newer: 'Databasen är från en nyare version. Inte sparat än',
			unknown: 'Databasen går inte att använda. Inte sparat än'
		},
		conflict: (waiting: number) =>
			waiting === 1 ? 'En punkt väntar på er' : `${waiting} punkter väntar på er`,
		failed: 'Det gick inte att spara. Texten finns kvar här. Försök igen.'
	},

	why: 'Varför frågar vi?',
	goodExample: 'Exempel på bra formulering',
	avoid: 'Undvik',
	source: (text: string, checked?: string) =>
		checked === undefined ? `Källa: ${text}.` : `Källa: ${text}, kontrollerad ${checked}.`,

	optional: '(frivilligt)',
	writingNow: 'skrivs nu',
	clause: (number: string) => `Punkt ${number} i dokumentet`,
	errorHeading: (count: number) =>
		count === 1 ? 'Ett svar behöver ändras' : `${countWord(count)} svar behöver ändras`,
	invalidNumber: 'Skriv ett tal med siffror, till exempel 5',
	invalidWholeNumber: 'Skriv ett helt tal med siffror, till exempel 5',
	invalidDate: 'Skriv datumet som år-månad-dag, till exempel 2026-11-23',
	dateFormat: 'ÅÅÅÅ-MM-DD',
	yes: 'Ja',
	no: 'Nej',
	choose: 'Välj',

	decidedLater: 'Beslutas senare',
	answerNow: 'Svara nu',
	writesHereNow: 'skriver här just nu',
	document: 'Dokumentet',
	writingClause: (number: string) => `Ni skriver punkt ${number}`,
	showInDocument: 'Visa i dokumentet',
	notDecidedOn: (date: string) => `Utkast ${date}. Inte beslutat.`
} as const;

const words = ['Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju', 'Åtta', 'Nio', 'Tio', 'Elva', 'Tolv'];

function countWord(count: number): string {
	return words[count - 2] ?? String(count);
}
