/** A warning says what is thin in an agreement and where. It never holds anything back (M24). */
import type { EnumId } from '#lib/domain/sections/vocabulary.ts';

/** `notice`: may be right as it is. */
export type Level = 'warning' | 'notice';

/** What a row is called where its own name is missing. */
export type Unnamed =
	| 'area'
	| 'problem'
	| 'cause'
	| 'goal'
	| 'indicator'
	| 'measure'
	| 'promise'
	| 'forum'
	| 'preparatoryForum'
	| 'party'
	| 'organisation'
	| 'function'
	| 'role'
	| 'task'
	| 'undertaking'
	| 'annex'
	| 'check'
	| 'situation'
	| 'sender'
	| 'purpose'
	| 'place';

/** What goes into `{slot}` of a message. Strings are the writers' own words; `text/checks` puts the rest into Swedish. */
export type Slot =
	| string
	| number
	| { readonly unnamed: Unnamed; readonly position?: number }
	| { readonly options: EnumId; readonly value: string }
	/** Field id: the label of that question. */
	| { readonly question: string }
	/** ISO date. */
	| { readonly date: string }
	/** Any one of these. */
	| { readonly anyOf: readonly string[] };

export type Slots = { readonly [name: string]: Slot };

/** One place where a rule found something. */
export interface Finding {
	/** Path of the answer to mend, row ids included: `focusAreas.areas.ab12.causes`. */
	readonly path: string;
	/** Id of what it is about, when several findings of a rule share a path. */
	readonly about?: string;
	readonly slots?: Slots;
}
