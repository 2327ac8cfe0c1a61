/** Paths to answers that the compiler knows, so that a placeholder cannot read a field that is not there. */
import type { BoundName, BoundRows } from '#lib/domain/document/bound.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import type { SectionId } from '#lib/domain/sections/vocabulary.ts';

type Inner<V> = V extends readonly unknown[] | string | number | boolean ? never : keyof V & string;

/** A field, or one inside a group or a value of several parts: `boundary`, `escalation.days`, `ages.from`. */
export type FieldPath<R> = {
	[K in keyof R & string]: K | `${K}.${Inner<NonNullable<R[K]>>}`;
}[keyof R & string];

/** A path in the whole agreement: `initiation.title`, `mandate.escalation.days`. */
export type ContentPath = {
	[S in SectionId]: `${S}.${FieldPath<AgreementContent[S]>}`;
}[SectionId];

/** A path in the row that a clause stands in under that name. */
export type RowPath<N extends BoundName> = FieldPath<BoundRows[N]>;

export function splitPath(path: ContentPath): {
	readonly section: SectionId;
	readonly rest: string;
} {
	const dot = path.indexOf('.');
	return { section: path.slice(0, dot) as SectionId, rest: path.slice(dot + 1) };
}
