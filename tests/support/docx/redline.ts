import type { DocumentModel } from '#lib/domain/document/model.ts';
import type { Redline } from '#lib/server/docx/redline/write-redline.ts';
import { readDocx, type ReadParagraph } from './reader.ts';
import { settle, type Settling } from './settle.ts';

/** Two versions as a redline with the least possible opening. */
export function redlineOf(old: DocumentModel, fresh: DocumentModel): Redline {
	return {
		old,
		new: fresh,
		words: {
			head: () => ({ ...fresh.head, draft: { band: 'FÖRSLAG', word: 'FÖRSLAG' } }),
			title: 'Vad har ändrats',
			subtitle: 'Jämförelse',
			summary: () => []
		},
		reviser: { author: 'Hallstahammars kommun', date: '2026-11-22T08:00:00.000Z' }
	};
}

/** Ends a document that ends with a table, or parts two tables: not text of it. */
const FILLER = 'LastLine';

const line = ({ number = '', text }: ReadParagraph) =>
	`${number} ${text}`.replace(/\s+/g, ' ').trim();

/** A document's text as it is read, with the numbers that Word would print; table cells included. */
export function linesOf(file: Uint8Array): readonly string[] {
	return readDocx(file)
		.paragraphs.filter(({ style }) => style !== FILLER)
		.map(line);
}

/** What is left of the compared document when all changes are accepted or rejected. */
export function settledLines(file: Uint8Array, how: Settling): readonly string[] {
	const { paragraphs } = readDocx(file, (document) => settle(document, how));
	const opens = ({ style }: ReadParagraph) => style === 'Kind' || style === 'Title';
	const start = paragraphs.findIndex((paragraph, i) => i > 0 && opens(paragraph));
	return paragraphs
		.slice(start)
		.filter(({ style }) => style !== FILLER)
		.map(line);
}
