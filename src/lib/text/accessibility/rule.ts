/** One thing that is checked in every document: what must hold, what is said when it does not, and where it comes from. */
export interface RuleWords {
	/** What holds when all is well. */
	readonly holds: string;
	/** A sentence about one place; `found` is a name, number or colour where one was found. */
	readonly fault: (found: string) => string;
	/** Success criterion of WCAG 2.1 that it serves, where there is one. */
	readonly criterion?: string;
}
