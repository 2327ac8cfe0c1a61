/** The Swedish that the document engine needs; `content/documents/style.md`, 6–7 and 11. */
import type { DocumentWords } from '#lib/domain/document/texts.ts';
import { joinList, readsAsBullets } from '#lib/text/swedish/joining.ts';
import { numberWord } from '#lib/text/swedish/numbers.ts';

const alphabet = new Intl.Collator('sv');

export const documentWords: DocumentWords = {
	reference: (kind, number) => `${kind === 'chapter' ? 'kapitel' : 'punkt'} ${number}`,
	clauses: (numbers) =>
		numbers.length === 1 ? `punkt ${numbers[0]}` : `punkterna ${joinList(numbers)}`,
	count: (count) => numberWord(count),
	asBullets: readsAsBullets,
	compare: (a, b) => alphabet.compare(a, b),
	describeTable: (caption, headings, rows) =>
		`${caption}. ${rows === 1 ? 'En rad' : `${rows} rader`} och ${
			headings.length === 1 ? 'en kolumn' : `${headings.length} kolumner`
		}: ${joinList(headings.map((heading) => heading.toLocaleLowerCase('sv')))}.`,
	laterCell: 'Inte bestämt'
};
