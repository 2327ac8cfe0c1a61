import type { RuleWords } from './rule.ts';

/** What makes Word ask something, or offer to mend the file. */
export const openingRules = {
	fieldsClosed: {
		holds: 'Fält är hela',
		fault: () => 'Ett fält är inte avslutat.'
	},
	fieldsClean: {
		holds: 'Inget fält behöver uppdateras',
		fault: () => 'Ett fält är märkt för uppdatering, så att Word frågar.'
	},
	noUpdate: {
		holds: 'Word frågar inget när filen öppnas',
		fault: () => 'Filen ber Word att uppdatera fält, så att Word frågar.'
	},
	bookmarkOnce: {
		holds: 'Varje bokmärke finns en gång',
		fault: (found) => `Bokmärket ${found} finns flera gånger.`
	},
	bookmarkName: {
		holds: 'Bokmärken har giltiga namn',
		fault: (found) => `Bokmärket ${found} har ett namn som Word inte tar.`
	},
	linkLeads: {
		holds: 'Länkar i dokumentet leder någonstans',
		fault: (found) => `En länk leder till ${found}, som inte finns.`,
		criterion: '2.4.4 Syftet med en länk'
	},
	controlOnce: {
		holds: 'Varje innehållskontroll har ett eget nummer',
		fault: (found) => `Flera innehållskontroller har nummer ${found}.`
	},
	changeOnce: {
		holds: 'Varje markerad ändring har ett eget nummer',
		fault: (found) => `Flera markerade ändringar har nummer ${found}.`
	},
	drawingOnce: {
		holds: 'Varje bild har ett eget nummer',
		fault: (found) => `Flera bilder har nummer ${found}.`
	},
	styleKnown: {
		holds: 'Alla format finns i filen',
		fault: (found) => `Formatet ${found} finns inte i filen.`
	},
	listKnown: {
		holds: 'Alla listor finns i filen',
		fault: (found) => `Listan ${found} finns inte i filen.`
	},
	deletedText: {
		holds: 'Struken text är märkt som struken',
		fault: () => 'Struken text är märkt som vanlig text.'
	},
	propertyOnce: {
		holds: 'Uppgifterna om filen står en gång',
		fault: (found) => `Uppgiften ${found} står flera gånger.`
	},
	dataPart: {
		holds: 'Bifogade uppgifter är märkta så att Word behåller dem',
		fault: (found) => `Delen ${found} är inte märkt så att Word behåller den.`
	},
	wordVersion: {
		holds: 'Filen öppnas utan kompatibilitetsläge',
		fault: () => 'Filen öppnas i kompatibilitetsläge.'
	}
} as const satisfies Readonly<Record<string, RuleWords>>;
