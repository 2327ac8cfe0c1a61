import type { ParsedFile } from '#lib/domain/agreement/export.ts';
import { invalidReasonTexts } from '#lib/text/refusals.ts';

export type FileFault =
	| Extract<ParsedFile, { readonly ok: false }>['kind']
	| 'none'
	| 'tooLarge'
	| 'notText'
	/** Of a Word file. */
	| 'notWord'
	| 'oldOrLocked'
	| 'openDocument'
	| 'pdf'
	| 'damaged'
	| 'tooMuch'
	| 'emptyWord';

export const openFileText = {
	heading: 'Öppna en fil',
	label: 'Vilken fil vill ni öppna?',
	hint: 'Ett Word-dokument (.docx) eller en fil som är hämtad härifrån som .json, högst 20 MB. Det kan också vara en överenskommelse som ni har skrivit i Word.',
	submit: 'Öppna filen',
	problems: (name: string) => `Det här behöver rättas i ${name}:`,
	whole: 'Hela filen',
	more: (count: number) => `Och ${count} till.`
} as const;

/** What is wrong with the file as a whole, and what to do. */
export const fileFaultTexts = {
	none: 'Välj en fil först.',
	tooLarge: 'Filen är för stor. Den får vara högst 20 MB.',
	notText:
		'Filen är inte en textfil. Välj ett Word-dokument (.docx) eller en fil som är hämtad härifrån som .json.',
	notJson:
		'Filen går inte att läsa. Den kan vara avklippt eller något annat än en hämtad överenskommelse. Hämta den på nytt och försök igen.',
	notAgreement: 'Filen är ingen överenskommelse härifrån. Välj en fil som är hämtad här som .json.',
	newer: 'Filen är gjord i en nyare version av Överens. Uppdatera Överens först.',
	invalid: 'Filen är en överenskommelse, men något i den går inte att läsa. Inget har öppnats.',
	notWord: 'Filen är inget Word-dokument. Välj en fil som slutar på .docx.',
	oldOrLocked:
		'Filen är låst med lösenord eller sparad i ett äldre Word-format (.doc). Öppna den i Word och spara den som .docx utan lösenord.',
	openDocument:
		'Filen är sparad i OpenDocument-format. Öppna den i LibreOffice och spara den som .docx.',
	pdf: 'Filen är en PDF, och den går inte att läsa tillbaka. Välj Word-filen som den gjordes av.',
	damaged: 'Filen är skadad eller avklippt. Hämta den på nytt, eller öppna och spara den i Word.',
	tooMuch: 'Filen innehåller mer än vad ett dokument behöver, så vi läser den inte.',
	emptyWord: 'Dokumentet har ingen text att läsa.'
} satisfies Record<FileFault, string>;

/** A reason why something in a file cannot be read, in plain words. */
export function fileReasonText(reason: string): string {
	if (Object.hasOwn(invalidReasonTexts, reason))
		return invalidReasonTexts[reason as keyof typeof invalidReasonTexts];
	if (reason === 'unknown_key')
		return 'Uppgiften finns inte i den här versionen. Ta bort den eller rätta namnet.';
	return 'Värdet har fel form eller saknas.';
}
