/** What a pasted column can hold; the order is that of a table without headings. */
export const pasteFields = [
	'title',
	'description',
	'area',
	'cause',
	'goal',
	'owner',
	'organisation',
	'deputy',
	'start',
	'end',
	'time',
	'followUp',
	'followUpOwner',
	'resource',
	'status'
] as const;

export type PasteField = (typeof pasteFields)[number];

/** `describe`: kept in the description, under its heading. `skip`: not taken, such as a column of numbers. */
export type PasteTarget = PasteField | 'describe' | 'skip';

/** The words a table is read by. They are compared without regard to case and diacritics. */
export interface PasteWords {
	readonly headings: Readonly<Record<PasteField, readonly string[]>>;
	/** Headings of columns that hold nothing of their own. */
	readonly skipped: readonly string[];
	/** Written before a text that is kept in the description. */
	readonly labels: Readonly<Record<PasteField, string>>;
	readonly status: Readonly<Record<string, readonly string[]>>;
	readonly interval: Readonly<Record<string, readonly string[]>>;
	/** January first. */
	readonly months: readonly string[];
	/** Before a first day. */
	readonly from: readonly string[];
	/** Before a last day, or between the first and the last. */
	readonly to: readonly string[];
	/** Instead of a last day. */
	readonly open: readonly string[];
}
