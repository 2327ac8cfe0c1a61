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
