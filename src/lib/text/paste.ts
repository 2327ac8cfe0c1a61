const count = (number: number, one: string, many: string) =>
	`${number} ${number === 1 ? one : many}`;

/** The dialog that shows pasted rows before they are saved. */
export const pasteText = {
	open: 'Klistra in från Excel',
	heading: 'Klistra in åtgärder',
	lead: 'Kopiera raderna i Excel eller Word, med rubrikraden om det finns en, och klistra in dem här.',
	field: 'Rader att lägga till',
	previewHeading: (rows: number) =>
		rows === 0
			? 'Inga åtgärder att lägga till'
			: `${count(rows, 'åtgärd', 'åtgärder')} att lägga till`,
	nothingRead: 'Ni har inte klistrat in något som går att läsa som rader.',
	noTitles: 'Ingen kolumn är vald som åtgärd. Välj kolumn nedan.',
	caption: 'Så blir åtgärderna',
	more: (rows: number) => `Och ${count(rows, 'åtgärd', 'åtgärder')} till.`,
	columns: 'Vad kolumnerna betyder',
	guessed: 'Raderna har inga rubriker vi känner igen. Kontrollera vad kolumnerna betyder.',
	column: (place: number, heading: string) => (heading ? `”${heading}”` : `Kolumn ${place}`),
	sample: (text: string) => `Till exempel: ${text}`,
	described: (rows: number) =>
		`${count(rows, 'åtgärd', 'åtgärder')} har uppgifter som inte gick att placera. De läggs sist i beskrivningen.`,
	leftOut: (rows: number) => `${count(rows, 'rad', 'rader')} saknar åtgärd och läggs inte till:`,
	skipped: (columns: string) => `Kolumner som inte tas med: ${columns}.`,
	known: 'Finns redan i planen',
	privacy: 'Texten kan peka ut en person:',
	refused: 'Det gick inte att lägga till raderna:',
	save: (rows: number) => `Lägg till ${count(rows, 'åtgärd', 'åtgärder')}`,
	added: (rows: number) => `${count(rows, 'åtgärd är tillagd', 'åtgärder är tillagda')}.`,
	again: 'Klistra in på nytt',
	cancel: 'Avbryt'
} as const;
