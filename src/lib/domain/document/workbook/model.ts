/** A workbook as writers see it: lists whose dates are dates and whose numbers are numbers. It knows no writer and no Swedish. */
import type { Block, DocumentHead } from '../model.ts';

export type SheetCell =
	| { readonly kind: 'empty' }
	/** `gap` marks what nobody has answered, in words. Paragraphs are parted by a line break. */
	| { readonly kind: 'text'; readonly text: string; readonly gap?: true }
	/** ISO date. */
	| { readonly kind: 'date'; readonly date: string }
	| { readonly kind: 'number'; readonly number: number; readonly unit?: 'kronor' };

export interface SheetColumnHead {
	readonly id: string;
	readonly heading: string;
	/** In characters. */
	readonly width: number;
}

/** A list of its own: one header row, then a row for each thing. */
export interface Sheet {
	readonly id: string;
	/** On the tab; the writer makes it short and unlike the others. */
	readonly name: string;
	readonly title: string;
	/** Under the title: which plan it is, and whether it is decided. */
	readonly about: string;
	/** Said of the list to those who cannot see it. */
	readonly description: string;
	readonly columns: readonly SheetColumnHead[];
	readonly rows: readonly { readonly id: string; readonly cells: readonly SheetCell[] }[];
	/** How many of the first columns stay in view: they say which row it is. */
	readonly fixedColumns: number;
}

export interface WorkbookModel {
	/** Stable id of the agreement, for file properties. */
	readonly agreementId: string;
	readonly language: 'sv-SE';
	readonly head: DocumentHead;
	/** The first sheet: what the document says around its lists. */
	readonly front: { readonly name: string; readonly blocks: readonly Block[] };
	readonly sheets: readonly Sheet[];
	/** `Sida` … `av` …, at the foot of a printed page; `Tabell`, before the number that a list goes by in formulas. */
	readonly labels: { readonly page: string; readonly of: string; readonly table: string };
}
