/** What a reader of a Word file hands over: its text in order, without looks. Any program may have written it. */

export interface WordParagraph {
	/** As written, with tabs and line breaks; tracked changes accepted. */
	readonly text: string;
	/** 1 is the highest heading. */
	readonly level?: number;
	/** The document's own title. */
	readonly title?: true;
	/** A point or number of a list. */
	readonly item?: true;
	/** Every letter is bold: how many people write headings. */
	readonly bold?: true;
	/** A line of the table of contents. */
	readonly contents?: true;
	/** Inside a drawing. */
	readonly boxed?: true;
	/** Of a table: which table, row and column it stands in, counted from 0 in the file. */
	readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
	readonly bookmarks: readonly string[];
}

export interface WordText {
	readonly paragraphs: readonly WordParagraph[];
	/** Text of headers and footers in pieces between tabs, without page numbers; each once. */
	readonly furniture: readonly string[];
	readonly footnotes: readonly string[];
	/** Comments in the margin. */
	readonly comments: readonly string[];
	readonly title?: string;
	/** ISO date the document was made, by its own properties. */
	readonly created?: string;
	/** Id of the agreement that the file was made from, by its own properties. */
	readonly agreementId?: string;
	/** What the file carries unseen, as `writeCarried` wrote it. */
	readonly carried?: string;
}
