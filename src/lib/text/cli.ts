import type { ParsedFile } from '#lib/domain/agreement/export.ts';

type Fault = Exclude<Extract<ParsedFile, { readonly ok: false }>['kind'], 'notJson'>;

/** What `npm run document` says in the terminal: what is wrong, where, and what to do. */
export const cliText = {
	usage: [
		'Så här används kommandot:',
		'  npm run document -- överenskommelse.json --out mapp',
		'',
		'Det läser en överenskommelse som är hämtad från Överens och skriver alla dokument som den räcker till i mappen.',
		'',
		'  --out mapp          där filerna läggs; skapas om den inte finns',
		'  --final             slutlig version, utan ordet UTKAST och med rader att skriva under på',
		'  --date ÅÅÅÅ-MM-DD   dagen som dokumenten dateras med; annars i dag'
	].join('\n'),
	noFile: 'Ange filen med överenskommelsen.',
	manyFiles: (names: readonly string[]) =>
		`Ange bara en fil, inte ${names.length}: ${names.join(', ')}.`,
	noFolder: 'Ange mappen där dokumenten ska läggas, med --out.',
	badDate: (value: string) =>
		`Datumet ”${value}” finns inte. Skriv det som år-månad-dag, till exempel 2027-03-31.`,
	badOption: (option: string) => `Kommandot förstår inte ”${option}”.`,
	needsValue: (option: string) => `Skriv ett värde efter ${option}.`,

	missing: (file: string) => `Filen ${file} finns inte. Kontrollera namnet och mappen.`,
	isFolder: (file: string) => `${file} är en mapp. Ange filen med överenskommelsen.`,
	unreadable: (file: string, code: string) => `Filen ${file} går inte att läsa (${code}).`,
	tooLarge: (file: string) => `Filen ${file} är för stor. Den får vara högst 20 MB.`,
	notText: (file: string) =>
		`Filen ${file} är inte en textfil. Ange en överenskommelse som är hämtad som .json.`,
	cutOff: (file: string) => `Filen ${file} är avklippt: den slutar mitt i. Hämta den på nytt.`,
	notJson: (file: string) =>
		`Filen ${file} är inte JSON. Ange en överenskommelse som är hämtad som .json.`,
	faults: {
		notAgreement: (file: string) => `Filen ${file} är ingen överenskommelse från Överens.`,
		newer: (file: string) =>
			`Filen ${file} är gjord i en nyare version av Överens. Uppdatera Överens först.`,
		invalid: (file: string) =>
			`Något i filen ${file} går inte att läsa. Inget dokument har skrivits.`
	} satisfies Record<Fault, (file: string) => string>,
	problem: (path: string, reason: string) => `  ${path}: ${reason}`,
	wholeFile: 'hela filen',
	more: (count: number) => `  … och ${count} till.`,

	blocked:
		'Den slutliga versionen kan inte skrivas än. Det här saknas enligt 9 § lagen (2023:196):',
	blocks: {
		purposes: { path: 'content.initiation.purposes', reason: 'Skriv minst ett syfte.' },
		areas: { path: 'content.focusAreas.areas', reason: 'Skriv minst ett område.' }
	},
	draftInstead: 'Utan --final skrivs ett utkast.',
	cannotWrite: (folder: string, reason: string) =>
		`Det går inte att skriva i mappen ${folder}: ${reason}.`,
	reasons: {
		EACCES: 'den är skyddad mot skrivning',
		EPERM: 'den är skyddad mot skrivning',
		EROFS: 'den är skyddad mot skrivning',
		ENOSPC: 'disken är full',
		EDQUOT: 'disken är full',
		ENOTDIR: 'det finns en fil med det namnet',
		EEXIST: 'det finns en fil med det namnet',
		EISDIR: 'det finns en mapp med dokumentets namn'
	} as Readonly<Record<string, string>>,
	wrote: (path: string) => `Skrev ${path}`,
	asDraft: 'Dokumenten är utkast.'
} as const;
