/** Fixed words of the pages around the questions. */
export const pagesText = {
	unnamed: 'Utan namn',
	overview: 'Översikt',
	review: 'Granska',
	read: 'Läs dokumentet',
	documents: 'Dokument',
	save: 'Spara',
	saveHint: 'Utan JavaScript sparas svaren när ni trycker på Spara.',
	onwards: 'Vidare',
	errorPrefix: 'Fel: ',
	next: 'Nästa',
	startPage: 'Alla överenskommelser',
	offline: 'Ni är utan nät. Fortsätt skriva: allt sparas när ni är online igen.',
	previous: 'Föregående',
	inDocument: 'I dokumentet',
	readAll: 'Läs hela',
	noPaper: 'Här står texten i överenskommelsen när ni har svarat. Arbetsmaterial skrivs aldrig ut.',
	locked: 'Texten är låst. Ta tillbaka den till utkast på sidan Granska om ni vill ändra.',
	example: 'Det här är ett exempel. Kopiera det från startsidan för att skriva själva.',
	unsent: 'Några ändringar är inte sparade än. De finns kvar i den här webbläsaren.',
	notFoundHeading: 'Sidan finns inte',
	notFound:
		'Kontrollera adressen eller gå till startsidan. Överenskommelsen kan finnas i en annan installation.',
	defectHeading: 'Något gick fel hos oss',
	defect: (id: string) =>
		`Det ni har skrivit finns kvar. Försök igen om en stund. Uppge felnumret ${id} om ni kontaktar oss.`,
	forbidden: 'Begäran kom inte från den här webbplatsen.',
	toStart: 'Till startsidan',
	errorNumber: (id: string) => `Felnummer ${id}. Uppge det om ni kontaktar oss.`,
	storageHeading: {
		full: 'Disken är full',
		locked: 'Databasen är upptagen',
		damaged: 'Databasen är skadad',
		newer: 'Databasen är från en nyare version',
		unknown: 'Databasen går inte att använda'
	},
	storage: {
		full: 'Inget nytt kan sparas. Frigör plats och försök igen. Det som redan är sparat är kvar.',
		locked: 'Ett annat program använder databasen. Stäng det och försök igen.',
		damaged:
			'Filen overens.sqlite i datamappen går inte att läsa. Inget nytt har skrivits över den. Återställ den från en säkerhetskopia.',
		newer: 'Den är gjord av en nyare version av Överens. Uppdatera programmet.',
		unknown: 'Filen overens.sqlite i datamappen går inte att öppna. Inget har ändrats i den.'
	},
	/** While somebody writes, under the header. */
	storageWhileWriting: {
		full: 'Disken är full där Överens körs. Fortsätt skriva: allt finns kvar här och sparas när det finns plats.',
		locked:
			'Ett annat program använder databasen. Fortsätt skriva: allt finns kvar här och sparas när den är ledig.',
		damaged: 'Databasen är skadad och tar inte emot något. Det ni skriver finns kvar här så länge.',
		newer:
			'Databasen är gjord av en nyare version av Överens och tar inte emot något. Det ni skriver finns kvar här så länge.',
		unknown:
			'Databasen går inte att använda och tar inte emot något. Det ni skriver finns kvar här så länge.'
	}
} as const;
