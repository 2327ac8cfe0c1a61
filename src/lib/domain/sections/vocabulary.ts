/** The closed words that describe questions. */
import type { enums } from './enums/all.ts';

export type EnumId = keyof typeof enums;
export type OptionOf<E extends EnumId> = (typeof enums)[E][number];
export type QuantityInterval = OptionOf<'interval'>;

export type SectionId =
	| 'initiation'
	| 'mandate'
	| 'structure'
	| 'situation'
	| 'focusAreas'
	| 'actionPlan'
	| 'followUp'
	| 'review';

/** Ids of `domain/requirements.md`: Brå, Göteborg, Stockholm, Hallstahammar and the municipality's other needs. */
export type RequirementId = `${'B' | 'G' | 'S' | 'H' | 'M'}${number}`;

export type Unit = 'days' | 'hours' | 'weeks' | 'months' | 'minutes';

/** What the sentence around the answer needs; see `text/documents` for the rule and an example of each. */
export type SentenceForm =
	| 'sentence'
	| 'clause'
	| 'attClause'
	| 'infinitive'
	| 'nounPhrase'
	| 'function'
	| 'name'
	| 'list'
	| 'cell'
	| 'duration'
	| 'number'
	| 'date'
	| 'computed';

/** Kinds of documents; the ones named here have questions of their own. */
export type DocumentId =
	'promise' | 'councilReport' | 'interpellation' | 'meeting' | 'memo' | 'redlineSummary';

/**
 * When a question is shown. `field` is a name, or a dotted one, beside the question in the same section, row or group.
 * A hidden answer is kept, but neither printed nor checked.
 */
export type ShownWhen =
	| 'severalMunicipalities'
	| 'earlierVersion'
	| { readonly field: string; readonly is: readonly (string | boolean)[] }
	| { readonly field: string; readonly isNot: readonly (string | boolean)[] }
	| { readonly field: string; readonly includes: string };
