import { hasText, isFilled } from '../answers.ts';
import type { BoundName, BoundRows, Choice, Line } from '../bound.ts';
import type { Bound, Scope } from '../scope.ts';

/** One thing a clause repeats over: the row's stable id, and what the clause sees. */
export interface Item {
	readonly id: string;
	readonly bound: Bound;
}

export type ListOf = (scope: Scope) => readonly Item[];

/** Rows under their name. An empty row is not yet a row. */
export function rowsAs<N extends BoundName>(
	name: N,
	rows: readonly (BoundRows[N] & { readonly id: string })[] | undefined,
	ordinal?: (index: number) => string
): readonly Item[] {
	return (rows ?? []).filter(isFilled).map((row, index) => ({
		id: row.id,
		bound: { [name]: row, ...(ordinal && { [`${name}Ordinal`]: ordinal(index) }) }
	}));
}

/** The lines of an answer; their place is their id. */
export function linesAs(name: BoundName, lines: readonly string[] | undefined): readonly Item[] {
	return (lines ?? []).filter(hasText).map((text, index) => {
		const line: Line = { id: String(index + 1), text };
		return { id: line.id, bound: { [name]: line } };
	});
}

/** The chosen values of an enum; `other` only when it is written what. */
export function choicesAs(
	name: BoundName,
	values: readonly string[] | undefined,
	other: string | undefined
): readonly Item[] {
	return (values ?? [])
		.filter((value) => value !== 'other' || hasText(other))
		.map((value) => {
			const choice: Choice = { id: value, ...(value === 'other' && { other }) };
			return { id: value, bound: { [name]: choice } };
		});
}
