/** What pages share. Every string is ready to show. */

export interface PartyView {
	readonly name: string;
	/** Decides the mark. */
	readonly kind?: string;
}

/** Where a legal or process statement comes from, and when it was compared with its source: "22 november 2026". */
export interface SourceView {
	readonly text: string;
	readonly checked: string;
	readonly href?: string;
}

export interface DateView {
	/** ISO. */
	readonly date: string;
	readonly short: string;
	readonly text: string;
	readonly href?: string;
	readonly late: boolean;
}

export interface OpenQuestionView {
	readonly label: string;
	readonly href: string;
	/** Who decides and by when, in words. */
	readonly by: string;
}
