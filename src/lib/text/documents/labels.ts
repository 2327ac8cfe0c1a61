import type { DocumentLabels } from '#lib/domain/document/model.ts';

/** Words the writers set around the text. */
export const documentLabels: DocumentLabels = {
	page: 'Sida',
	of: 'av',
	contents: 'Innehåll',
	table: 'Tabell',
	figure: 'Figur',
	textCheck: 'Textkontroll',
	signatureTableHeadings: ['Part', 'Namn', 'Funktion']
};
