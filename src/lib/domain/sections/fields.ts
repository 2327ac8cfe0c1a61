/**
 * How a question is described: one entry holds everything the machine needs to know about it, and from it come the
 * type of its answer, its schema, its form control and its place in progress. The words lie in `text/questions`.
 */
import type {
	DocumentId,
	EnumId,
	OptionOf,
	RequirementId,
	SentenceForm,
	ShownWhen,
	Unit
} from './vocabulary.ts';

/** What another row the answer points at; each is a list in the content. */
export type Target =
	| 'party'
	| 'actor'
	| 'forum'
	| 'area'
	| 'problem'
	| 'cause'
	| 'goal'
	| 'indicator'
	| 'place'
	| 'measure'
	| 'undertaking'
	| 'signatory';

interface Meta {
	/** Page part the question is asked in. Nested fields follow their question. */
	readonly group?: string;
	/** "Beslutas senare" is an answer. */
	readonly later?: true;
	/** Not counted as missing. */
	readonly optional?: true;
	/** Working material: shown in form and checks, never printed. */
	readonly internal?: true;
	/** Required by SFS 2023:196 9 §, and only then does it hold back the final version. */
	readonly law?: true;
	/** Warn when the text looks as if it names a person. */
	readonly privacy?: true;
	/** Leaders answer it together; the rest is prepared by coordinators. */
	readonly leaders?: true;
	readonly shownWhen?: ShownWhen;
	/** The form a sentence needs the answer in. */
	readonly form?: SentenceForm;
	/** Asked only when that document is made; outside the section's progress. */
	readonly forDocument?: DocumentId;
	readonly requirements?: readonly RequirementId[];
	/** One stored value asked in two places: this one reads and writes the coordinator's role in the mandate. */
	readonly sameAs?: 'coordinator.function' | 'coordinator.capacity';
}

type With<T, M> = T & M;

export type Fields = { readonly [name: string]: Field };
export type Field =
	| (Meta & {
			readonly type:
				'text' | 'longText' | 'function' | 'date' | 'year' | 'money' | 'yesNo' | 'lines' | 'order';
	  })
	| (Meta & { readonly type: 'number'; readonly unit?: Unit })
	| (Meta & {
			readonly type: 'choice' | 'choices';
			readonly options: EnumId;
			readonly seed?: unknown;
	  })
	| (Meta & { readonly type: 'matrix'; readonly rows: EnumId; readonly scale: EnumId })
	| (Meta & { readonly type: 'period'; readonly onSigning?: true })
	| (Meta & { readonly type: 'ages' | 'valueYear' | 'capacity' | 'quantity' | 'owner' })
	| (Meta & { readonly type: 'reference' | 'references'; readonly to: Target })
	| (Meta & { readonly type: 'reform' | 'placeOrText' })
	| (Meta & { readonly type: 'group'; readonly fields: Fields })
	| (Meta & { readonly type: 'rows'; readonly fields: Fields });

export type FieldType = Field['type'];

/** A plain field of one of the types without parameters. */
const plain =
	<T extends FieldType>(type: T) =>
	<const M extends Meta = object>(meta?: M): With<{ readonly type: T }, M> =>
		({ type, ...(meta ?? {}) }) as With<{ readonly type: T }, M>;

export const text = plain('text');
export const longText = plain('longText');
/** A function or title in definite form, never only a name. */
export const personFunction = plain('function');
/** ISO date, `2027-03-31`. */
export const date = plain('date');
export const year = plain('year');
/** Whole kronor. */
export const money = plain('money');
export const yesNo = plain('yesNo');
/** Short texts, one a line. */
export const lines = plain('lines');
export const order = plain('order');
export const ages = plain('ages');
export const valueYear = plain('valueYear');
export const capacity = plain('capacity');
export const quantity = plain('quantity');
export const owner = plain('owner');
export const reform = plain('reform');
export const placeOrText = plain('placeOrText');

export const number = <const M extends Meta & { unit?: Unit } = object>(meta?: M) =>
	({ type: 'number', ...(meta ?? {}) }) as With<{ readonly type: 'number' }, M>;

export const period = <const M extends Meta & { onSigning?: true } = object>(meta?: M) =>
	({ type: 'period', ...(meta ?? {}) }) as With<{ readonly type: 'period' }, M>;

/** One of an enum's values. `seed` is set when an agreement is made, so that it is seen, printed and can be changed. */
export const choice = <
	const E extends EnumId,
	const M extends Meta & { seed?: OptionOf<E> } = object
>(
	options: E,
	meta?: M
) =>
	({ type: 'choice', options, ...(meta ?? {}) }) as With<
		{ readonly type: 'choice'; readonly options: E },
		M
	>;

export const choices = <
	const E extends EnumId,
	const M extends Meta & { seed?: readonly OptionOf<E>[] } = object
>(
	options: E,
	meta?: M
) =>
	({ type: 'choices', options, ...(meta ?? {}) }) as With<
		{ readonly type: 'choices'; readonly options: E },
		M
	>;

/** Each row rated on the scale. */
export const matrix = <
	const R extends EnumId,
	const S extends EnumId,
	const M extends Meta = object
>(
	rows: R,
	scale: S,
	meta?: M
) =>
	({ type: 'matrix', rows, scale, ...(meta ?? {}) }) as With<
		{ readonly type: 'matrix'; readonly rows: R; readonly scale: S },
		M
	>;

export const reference = <const M extends Meta = object>(to: Target, meta?: M) =>
	({ type: 'reference', to, ...(meta ?? {}) }) as With<
		{ readonly type: 'reference'; readonly to: Target },
		M
	>;

export const references = <const M extends Meta = object>(to: Target, meta?: M) =>
	({ type: 'references', to, ...(meta ?? {}) }) as With<
		{ readonly type: 'references'; readonly to: Target },
		M
	>;

/** Fields asked once together. */
export const group = <const F extends Fields, const M extends Meta = object>(fields: F, meta?: M) =>
	({ type: 'group', fields, ...(meta ?? {}) }) as With<
		{ readonly type: 'group'; readonly fields: F },
		M
	>;

/** A list: its fields are asked for each row. Every row has a stable id. */
export const rows = <const F extends Fields, const M extends Meta = object>(fields: F, meta?: M) =>
	({ type: 'rows', fields, ...(meta ?? {}) }) as With<
		{ readonly type: 'rows'; readonly fields: F },
		M
	>;
