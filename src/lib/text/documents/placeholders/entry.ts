/** How a placeholder that takes one answer is declared: a form and a path. */
import { boundRow, type BoundName } from '#lib/domain/document/bound.ts';
import type { Resolved, Resolver, Scope } from '#lib/domain/document/scope.ts';
import { given, later } from './answer.ts';
import type { Form } from './form.ts';
import { splitPath, type ContentPath, type RowPath } from './paths.ts';
import { placesOf, type Place } from './places.ts';
import { printAnswer } from './print.ts';
import { readIn } from './read.ts';
import { placeFor, questionsOf, withoutRow } from './rows.ts';

function resolve(place: Place, path: string, form: Form, scope: Scope): Resolved {
	const reading = readIn(place, path, scope);
	if (reading.postponed !== undefined) return later(reading.postponed, reading.questions);
	return given(printAnswer(reading, form, scope), reading.questions);
}

/** An answer given once: `at('name', 'initiation.title')`. */
export function at(form: Form, path: ContentPath): Resolver {
	const { section, rest } = splitPath(path);
	return (scope) => resolve(placesOf(scope.facts).sections[section], rest, form, scope);
}

/** An answer in the row that the clause stands in: `of('party', 'name', 'organisation')`. */
export function of<N extends BoundName>(name: N, form: Form, path: RowPath<N>): Resolver {
	return (scope) => {
		const place = placeFor(name, scope);
		return place ? resolve(place, path, form, scope) : withoutRow(name, scope);
	};
}

type LineName = 'coordinatorDuty' | 'finding' | 'jointUndertaking' | 'lesson' | 'limit';
type ChoiceName = 'coordinationTask' | 'deviationTrigger' | 'principle' | 'trigger';

/** One line of an answer that is a list of short texts. */
export function line(name: LineName, print: (text: string, scope: Scope) => string): Resolver {
	return (scope) => {
		const row = boundRow(scope.bound, name);
		return row ? given(print(row.text, scope), questionsOf(name)) : withoutRow(name, scope);
	};
}

/** One chosen value, in the words the clause has for it; `other` as it was written. */
export function chosen(
	name: ChoiceName,
	texts: Readonly<Record<string, string>>,
	print: (text: string, scope: Scope) => string
): Resolver {
	return (scope) => {
		const row = boundRow(scope.bound, name);
		if (!row) return withoutRow(name, scope);
		const words = row.id === 'other' ? row.other && print(row.other, scope) : texts[row.id];
		return given(words, questionsOf(name));
	};
}
