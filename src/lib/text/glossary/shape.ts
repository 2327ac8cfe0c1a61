import type { SourceId } from '#lib/text/sources.ts';

/** One concept, one Swedish word, one English identifier. */
export interface GlossaryEntry {
	readonly sv: string;
	/** camelCase, as in code. */
	readonly en: string;
	readonly meaning: string;
	readonly source?: SourceId;
	/** Synonyms that no text of ours may use. */
	readonly avoid?: readonly string[];
}
