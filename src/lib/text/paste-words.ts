import type { PasteTarget, PasteWords } from '#lib/domain/sections/paste/words.ts';

/** The words that pasted tables are read by: Brå's headings, and what people write in their own. */
export const pasteWords: PasteWords = {
	headings: {
		title: ['Åtgärd', 'Åtgärder', 'Insats', 'Aktivitet', 'Vad', 'Vad ska göras', 'Titel'],
		description: [
			'Beskrivning',
			'Så går det till',
			'Hur',
			'Kommentar',
			'Genomförande',
			'Anteckning'
		],
		area: ['Område', 'Fokusområde', 'Prioriterat område', 'Insatsområde', 'Delområde'],
		cause: ['Orsak', 'Orsaker', 'Bakomliggande orsak', 'Varför'],
		goal: ['Mål', 'Operativa mål', 'Operativt mål', 'Delmål', 'Effektmål'],
		owner: ['Ansvarig', 'Ansvarig funktion', 'Ägare', 'Vem', 'Vem ansvarar', 'Huvudansvarig'],
		organisation: [
			'Organisation',
			'Ansvarig organisation',
			'Ansvarig part',
			'Part',
			'Förvaltning',
			'Verksamhet'
		],
		deputy: ['Ersättare', 'Ställföreträdare', 'Vice ansvarig'],
		start: ['Start', 'Startdatum', 'Från', 'Från och med', 'Börjar', 'Påbörjas'],
		end: [
			'Slut',
			'Slutdatum',
			'Till',
			'Till och med',
			'Klart',
			'Klar senast',
			'Senast',
			'Deadline'
		],
		time: ['När', 'Tid', 'Tidplan', 'Tidsplan', 'Tidsperiod', 'Period'],
		followUp: [
			'Uppföljning',
			'Följs upp',
			'Hur ofta följs den upp',
			'Uppföljningsintervall',
			'Uppföljning hur ofta'
		],
		followUpOwner: ['Följs upp av', 'Uppföljning ansvarig', 'Ansvarig för uppföljning'],
		resource: ['Resurs', 'Resurser', 'Tid och resurs', 'Budget', 'Kostnad'],
		status: [
			'Status',
			'Jämfört med förra',
			'Ny eller fortsätter',
			'Förändring',
			'Sedan förra planen'
		]
	},
	skipped: ['Nr', 'Nummer', '#', 'Id', 'Löpnummer'],
	labels: {
		title: 'Åtgärd',
		description: 'Beskrivning',
		area: 'Område',
		cause: 'Orsak',
		goal: 'Mål',
		owner: 'Ansvarig',
		organisation: 'Organisation',
		deputy: 'Ersättare',
		start: 'Start',
		end: 'Slut',
		time: 'När',
		followUp: 'Uppföljning',
		followUpOwner: 'Följs upp av',
		resource: 'Resurs',
		status: 'Status'
	},
	status: {
		new: ['Ny', 'Nytt', 'Ny åtgärd', 'Ny insats'],
		continues: [
			'Fortsätter',
			'Fortsätt',
			'Pågår',
			'Pågående',
			'Befintlig',
			'Oförändrad',
			'Löpande'
		],
		changed: ['Ändrad', 'Ändras', 'Förändrad', 'Utökad', 'Justerad'],
		moved: ['Flyttad', 'Flyttas'],
		ended: ['Avslutad', 'Avslutas', 'Upphör', 'Utgår']
	},
	interval: {
		weekly: ['Varje vecka', 'Veckovis', 'En gång i veckan', 'Vecka'],
		biweekly: ['Varannan vecka', 'Var fjortonde dag'],
		monthly: ['Varje månad', 'Månadsvis', 'En gång i månaden', 'Månad', 'Månatligen'],
		quarterly: [
			'Varje kvartal',
			'Kvartal',
			'Kvartalsvis',
			'Var tredje månad',
			'En gång i kvartalet',
			'Fyra gånger per år'
		],
		three_a_year: [
			'Tre gånger om året',
			'Tre gånger per år',
			'Var fjärde månad',
			'Tertial',
			'Tertialvis'
		],
		half_yearly: [
			'Varje halvår',
			'Halvår',
			'Halvårsvis',
			'Två gånger per år',
			'Två gånger om året'
		],
		yearly: ['Varje år', 'Årligen', 'Årsvis', 'En gång om året', 'En gång per år', 'År'],
		every_two_years: ['Vartannat år', 'Varannat år']
	},
	months: [
		'januari',
		'februari',
		'mars',
		'april',
		'maj',
		'juni',
		'juli',
		'augusti',
		'september',
		'oktober',
		'november',
		'december'
	],
	from: ['från och med', 'från', 'fr.o.m.', 'from', 'med start', 'start'],
	to: ['till och med', 'till', 't.o.m.', 'tom', 'senast', 'klart', 'före'],
	open: ['tills vidare', 'löpande', 'pågår löpande', 'kontinuerligt', 'fortlöpande']
};

const none: Readonly<Record<Exclude<PasteTarget, keyof PasteWords['labels']>, string>> = {
	describe: 'Läggs i beskrivningen',
	skip: 'Tas inte med'
};

/** What a column holds, as it is chosen in the preview. */
export const targetLabels: Readonly<Record<PasteTarget, string>> = {
	...pasteWords.labels,
	...none
};

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
