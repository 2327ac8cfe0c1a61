/** What the program says in the terminal, about itself. */
export const serverText = {
	listening: (address: string) => `Överens: ${address}`,
	building: 'Bygger Överens. Det tar ungefär en halv minut och görs bara när något har ändrats.',
	buildFailed: 'Bygget misslyckades. Rätta felet ovan och kör ”npm start” igen.',
	notInstalled: 'Det som behövs för att bygga saknas. Kör ”npm ci” och sedan ”npm start”.',
	stopping: 'Stänger.',
	open: (host: string) =>
		`Observera: Överens lyssnar på ${host}. Alla som når den här datorn över nätet kan läsa och ändra.`,
	portTaken: (port: number) =>
		`Port ${port} används redan av ett annat program. Ange en annan med PORT, eller utelämna PORT så väljs en ledig.`,
	noPortFree: (first: number, last: number) =>
		`Ingen port mellan ${first} och ${last} är ledig. Ange en annan med PORT.`,
	cannotListen: (host: string, reason: string) => `Det går inte att lyssna på ${host} (${reason}).`,
	badPort: (value: string) => `PORT ska vara ett heltal mellan 0 och 65535, men är ”${value}”.`,
	badOrigin: (value: string) =>
		`ORIGIN ska vara en webbadress utan sökväg, till exempel https://overens.kommunen.se, men är ”${value}”.`,
	originNeeded: (host: string) =>
		`OVERENS_HOST är ${host}, alltså alla nätverk. Ange också ORIGIN, den adress som besökarna skriver, till exempel https://overens.kommunen.se.`,
	noDataFolder: (folder: string, reason: string) =>
		`Datamappen ${folder} kan inte skapas eller skrivas i (${reason}). Ange en annan med OVERENS_DATA.`,
	wrongHost: (address: string) => `Den här adressen leder fel. Överens finns på ${address}\n`
} as const;
