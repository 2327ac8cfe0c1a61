/** Whose a piece of a marked-up document is, when it is not both versions'. What moved is written in both places. */
export type Change = 'removed' | 'added' | 'movedFrom' | 'movedTo';

/** How the runs of a paragraph differ from its style. */
export interface Emphasis {
	readonly bold?: boolean;
	readonly colour?: string;
	/** An open point says so by its frame: its text needs no colour. */
	readonly plainGaps?: boolean;
	/** Of runs that do not say themselves whose they are. */
	readonly change?: Change;
}
