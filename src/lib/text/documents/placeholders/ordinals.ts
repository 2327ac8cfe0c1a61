import { boundRow, type BoundName } from '#lib/domain/document/bound.ts';
import type { Resolver } from '#lib/domain/document/scope.ts';
import { empty, given } from './answer.ts';
import { questionsOf } from './rows.ts';

/** The number that the engine has given the row, e.g. `1.2` for a measure. */
export function ordinal(name: BoundName): Resolver {
	return ({ bound }) => {
		const number = bound[`${name}Ordinal`];
		const isKnown = boundRow(bound, name) !== undefined && typeof number === 'string';
		return isKnown ? given(number, questionsOf(name)) : empty(questionsOf(name));
	};
}
