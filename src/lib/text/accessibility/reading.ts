import type { RuleWords } from './rule.ts';

/** What somebody needs who hears the document, cannot see all of it, or prints it. */
export const readingRules = {
	title: {
		holds: 'Filen har en titel',
		fault: () => 'Filen har ingen titel.',
		criterion: '2.4.2 Sidtitlar'
	},
	language: {
		holds: 'Språket är angivet som svenska',
		fault: () => 'Språket är inte angivet som svenska överallt.',
		criterion: '3.1.1 Sidans språk'
	},
	creator: {
		holds: 'Det står vem som har gjort filen',
		fault: () => 'Det står inte vem som har gjort filen.'
	},
	headingLevels: {
		holds: 'Rubrikerna är riktiga rubriker',
		fault: (found) => `Rubrikformatet ${found} har ingen nivå.`,
		criterion: '1.3.1 Information och relationer'
	},
	headingOrder: {
		holds: 'Rubrikernas nivåer kommer i ordning',
		fault: () => 'En rubriknivå är överhoppad.',
		criterion: '1.3.1 Information och relationer'
	},
	headingWords: {
		holds: 'Varje rubrik säger något',
		fault: () => 'En rubrik är tom.',
		criterion: '2.4.6 Rubriker och etiketter'
	},
	pictureDescribed: {
		holds: 'Bilder har beskrivning',
		fault: () => 'En bild saknar beskrivning.',
		criterion: '1.1.1 Icke-textuellt innehåll'
	},
	linkWords: {
		holds: 'Länkar säger vart de leder',
		fault: () => 'En länk säger inte vart den leder.',
		criterion: '2.4.4 Syftet med en länk'
	},
	contrast: {
		holds: 'All text har tillräcklig kontrast',
		fault: (found) => `Färgen på texten syns för dåligt mot bakgrunden: ${found}.`,
		criterion: '1.4.3 Kontrast'
	},
	emptyParagraph: {
		holds: 'Inga tomma stycken används som avstånd',
		fault: () => 'Ett tomt stycke används som avstånd.',
		criterion: '1.3.1 Information och relationer'
	},
	typeSize: {
		holds: 'Ingen text är mindre än 8 punkter',
		fault: (found) => `Formatet ${found} är mindre än 8 punkter.`
	},
	lineHeight: {
		holds: 'Radavståndet följer texten',
		fault: (found) => `Ett fast radavstånd (${found}) kan klippa text och bilder.`
	},
	footnotes: {
		holds: 'Inga fotnoter, som är svåra att hitta tillbaka från',
		fault: () => 'En fotnot är svår att hitta tillbaka från.'
	},
	comments: {
		holds: 'Inga kommentarer följer med',
		fault: () => 'En kommentar följer med i filen.'
	},
	paper: {
		holds: 'Sidorna är A4',
		fault: (found) => `En sida är inte A4: ${found}.`
	}
} as const satisfies Readonly<Record<string, RuleWords>>;
