/** How a placeholder that is made from several answers is declared. */
import type { BoundName, BoundRows } from '#lib/domain/document/bound.ts';
import type { Resolved, Resolver, Scope } from '#lib/domain/document/scope.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { numberWord } from '#lib/text/swedish/numbers.ts';
import { given, later, type Words } from './answer.ts';
import { splitPath, type ContentPath, type RowPath } from './paths.ts';
import { placesOf } from './places.ts';
import { readIn, type Reading } from './read.ts';
import { placeFor, withoutRow } from './rows.ts';

/** When nothing can be said and one of the answers is "beslutas senare", that one is what is open. */
function outcome(readings: readonly Reading[], words: Words): Resolved {
	const [only, ...more] = readings;
	const questions =
		only && more.length === 0
			? only.questions
			: [...new Set(readings.flatMap((reading) => reading.questions))];
	const result = given(words, questions);
	const postponed = readings.find((reading) => reading.postponed !== undefined)?.postponed;
	return result.state === 'empty' && postponed !== undefined ? later(postponed, questions) : result;
}

/** From answers of the agreement; those that are "beslutas senare" are taken away first. */
export function composed(
	paths: readonly ContentPath[],
	words: (answered: AgreementContent, scope: Scope) => Words
): Resolver {
	const parts = paths.map(splitPath);
	return (scope) => {
		const places = placesOf(scope.facts);
		const readings = parts.map(({ section, rest }) =>
			readIn(places.sections[section], rest, scope)
		);
		return outcome(readings, words(places.answered, scope));
	};
}

/** From fields of the row that the clause stands in; those that are "beslutas senare" are taken away first. */
export function composedOf<N extends BoundName>(
	name: N,
	paths: readonly RowPath<N>[],
	words: (row: BoundRows[N], scope: Scope) => Words
): Resolver {
	return (scope) => {
		const place = placeFor(name, scope);
		if (!place) return withoutRow(name, scope);
		const readings = paths.map((path) => readIn(place, path, scope));
		return outcome(readings, words(place.values as unknown as BoundRows[N], scope));
	};
}

/** A count in words up to tolv. None at all is no answer: the sentence then says something else. */
export function counted(
	path: ContentPath,
	count: (answered: AgreementContent, scope: Scope) => number | undefined
): Resolver {
	return composed([path], (answered, scope) => {
		const number = count(answered, scope) ?? 0;
		return number === 0 ? undefined : numberWord(number);
	});
}
