import type { RuleWords } from './rule.ts';

/** Tables that can be heard, and that Word does not have to mend. */
export const tableRules = {
	tableDescribed: {
		holds: 'Tabeller har titel och beskrivning',
		fault: () => 'En tabell saknar titel eller beskrivning.',
		criterion: '1.3.1 Information och relationer'
	},
	tableHeader: {
		holds: 'Tabeller har en rubrikrad som upprepas på nästa sida',
		fault: () => 'En tabell saknar rubrikrad.',
		criterion: '1.3.1 Information och relationer'
	},
	tableMerged: {
		holds: 'Inga celler är hopslagna',
		fault: () => 'Celler är hopslagna.',
		criterion: '1.3.1 Information och relationer'
	},
	tableNested: {
		holds: 'Ingen tabell ligger i en annan',
		fault: () => 'En tabell ligger i en annan tabell.',
		criterion: '1.3.2 Meningsfull ordning'
	},
	tableEmptyCell: {
		holds: 'Ingen cell är tom',
		fault: () => 'En cell är tom.'
	},
	tableFixed: {
		holds: 'Kolumnerna behåller sin bredd',
		fault: () => 'En tabell har kolumner utan bestämd bredd.'
	},
	cellParagraph: {
		holds: 'Varje cell slutar med ett stycke',
		fault: () => 'En cell slutar inte med ett stycke, så att Word vill reparera filen.'
	},
	rowCells: {
		holds: 'Varje rad har celler',
		fault: () => 'En rad har inga celler, så att Word vill reparera filen.'
	},
	rowColumns: {
		holds: 'Varje rad har lika många celler som tabellen har kolumner',
		fault: () => 'En rad har fler eller färre celler än tabellen har kolumner.'
	},
	tableFollowed: {
		holds: 'Det står text mellan och efter tabeller',
		fault: () => 'Två tabeller står utan text emellan, eller en tabell avslutar dokumentet.'
	}
} as const satisfies Readonly<Record<string, RuleWords>>;
