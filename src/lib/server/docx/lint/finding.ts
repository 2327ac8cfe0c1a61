import type { LintRuleId } from '#lib/text/accessibility/rules.ts';

/** Where in the document, in the document's own words. */
export interface Place {
	/** The heading it stands under; none before the first and outside the text. */
	readonly heading?: string;
	/** The first words of it. */
	readonly words?: string;
}

/** Something a schema validator accepts and a reader, or Word, would not. */
export interface Finding {
	readonly rule: LintRuleId;
	readonly place: Place;
	/** What was found, where that helps: a name, a number, a colour. */
	readonly found?: string;
}
