/** The page that lists every document: what it is for, in which forms, and what it still waits for. */

export const documentsText = {
	title: 'Dokument',
	lede: 'Allt som går att göra av det ni har skrivit. Varje dokument görs på nytt när ni hämtar det.',
	purposes: {
		decide: { title: 'Besluta', lede: 'Det som ska beslutas och undertecknas.' },
		followUp: { title: 'Följa upp', lede: 'Det som visar hur det har gått.' },
		tell: { title: 'Berätta', lede: 'Det som invånarna får läsa.' },
		work: { title: 'Arbeta', lede: 'Det som ni arbetar med mellan mötena.' }
	},
	worth: 'Blir bättre när ni har skrivit',
	and: 'och',
	together: 'Ta med allt',
	draft: 'Utkast',
	final: 'Slutlig version',
	formats: { docx: 'Word', pdf: 'PDF', xlsx: 'Excel', json: 'JSON', zip: 'Zip' },
	get: (what: string, edition: string, format: string) =>
		`${what}, ${edition.toLocaleLowerCase('sv')}, ${format}`,
	read: 'Läs på skärmen',
	readNamed: (what: string) => `Läs på skärmen: ${what}`,
	all: {
		title: 'Allt på en gång',
		what: 'Alla dokument i en zip-fil med en innehållsförteckning. Namnen börjar med diarienummer, så att filerna går att lägga i diariet som de är.',
		name: 'Alla dokument',
		withPdf: 'Zip med PDF'
	},
	everything: {
		title: 'Alla uppgifter',
		what: 'En fil som går att öppna igen här eller i en annan installation. Den innehåller också arbetsmaterial och är inte till för att publicera.',
		format: 'JSON'
	},
	noPdf: 'Varför ingen PDF?',
	pdfAbsent: {
		title: 'PDF går inte att göra här',
		text: 'Det finns ingen LibreOffice på servern. Installera LibreOffice Writer, eller ange programmets sökväg i OVERENS_SOFFICE, och starta om. Tills dess går det att öppna Word-filen och spara den som PDF.'
	},
	finalNote: 'Den slutliga versionen går att hämta när syften och områden finns med (9 §).'
} as const;

export const pdfText = {
	title: 'PDF',
	back: 'Dokument',
	lede: 'En PDF tar några sekunder att göra och görs en i taget.',
	queued: (ahead: number) =>
		ahead === 0 ? 'I kö.' : ahead === 1 ? 'I kö. En görs före.' : `I kö. ${ahead} görs före.`,
	making: 'Görs.',
	done: 'Klar.',
	part: (made: number, of: number) => `${made} av ${of} är klara.`,
	full: 'Kön är full. Försök igen om en stund.',
	absent: 'Det finns ingen LibreOffice på servern, så PDF går inte att göra här.',
	failed: {
		timeout: 'Det tog för lång tid och avbröts. Försök igen.',
		broken: 'LibreOffice gjorde ingen fil. Försök igen, eller hämta Word-filen.',
		stopped: 'Servern håller på att stängas. Försök igen om en stund.'
	},
	get: 'Hämta PDF',
	getArchive: 'Hämta zip',
	wait: 'Vänta och hämta',
	look: 'Se hur långt det har kommit',
	again: 'Försök igen'
} as const;
