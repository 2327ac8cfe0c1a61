/** The types of answers, derived from the questions. Shapes and limits: `content/model.md`, value types. */
import type { Fields } from './fields.ts';
import type { EnumId, OptionOf, QuantityInterval } from './vocabulary.ts';

/** Dates are ISO. `on_signing`: from the day all have signed. An absent end is not yet answered. */
export interface Period {
	readonly start?: string | 'on_signing';
	readonly end?: string | 'open';
}

/** Whole years, 0–120. One limit may be left out. */
export interface Ages {
	readonly from?: number;
	readonly to?: number;
}

export interface ValueYear {
	readonly value?: number;
	readonly unit?: string;
	readonly year?: number;
}

/** Percent of full time (0–100), hours a month, or within ordinary duties without an amount. */
export interface Capacity {
	readonly unit: 'percent' | 'hours' | 'ordinary';
	readonly amount?: number;
}

export interface Quantity {
	readonly number?: number;
	readonly unit?: string;
	readonly interval?: QuantityInterval;
	/** How often when the interval is `other`. */
	readonly intervalOther?: string;
	/** Number of places, at least 1. */
	readonly places?: number;
}

/** One owner per measure: a function, its organisation (id of a party or an actor) and who steps in. */
export interface Owner {
	readonly function?: string;
	readonly organisation?: string;
	readonly deputy?: string;
}

type ScalarOf<F> = F extends {
	type: 'text' | 'longText' | 'function' | 'date' | 'reference' | 'reform' | 'placeOrText';
}
	? string
	: F extends { type: 'year' | 'number' | 'money' }
		? number
		: F extends { type: 'yesNo' }
			? boolean
			: F extends { type: 'lines' | 'order' | 'references' }
				? readonly string[]
				: F extends { type: 'choice'; options: infer E extends EnumId }
					? OptionOf<E>
					: F extends { type: 'choices'; options: infer E extends EnumId }
						? readonly OptionOf<E>[]
						: F extends {
									type: 'matrix';
									rows: infer R extends EnumId;
									scale: infer S extends EnumId;
							  }
							? { readonly [K in OptionOf<R>]?: OptionOf<S> }
							: CompositeOf<F>;

type CompositeOf<F> = F extends { type: 'period' }
	? Period
	: F extends { type: 'ages' }
		? Ages
		: F extends { type: 'valueYear' }
			? ValueYear
			: F extends { type: 'capacity' }
				? Capacity
				: F extends { type: 'quantity' }
					? Quantity
					: F extends { type: 'owner' }
						? Owner
						: never;

/** The answer to a field. */
export type ValueOf<F> = F extends { type: 'group'; fields: infer G extends Fields }
	? ValuesOf<G>
	: F extends { type: 'rows'; fields: infer R extends Fields }
		? readonly RowOf<R>[]
		: ScalarOf<F>;

type OtherOf<S extends Fields> = {
	readonly [
		K in keyof S & string as S[K] extends {
			type: 'choice' | 'choices';
			options: infer E extends EnumId;
		}
			? 'other' extends OptionOf<E>
				? `${K}Other`
				: never
			: never
	]?: string;
};

/** Answers by name. Any of them may be missing: an agreement is written over months. */
export type ValuesOf<S extends Fields> = { readonly [K in keyof S]?: ValueOf<S[K]> } & OtherOf<S>;
export type RowOf<S extends Fields> = { readonly id: string } & ValuesOf<S>;

/** A row of a list whose fields are only known at run time. */
export interface AnyRow {
	readonly id: string;
	readonly [name: string]: unknown;
}
