/** What goals and measures are called in other rows of the plan. */
import type { DocumentFacts, Scope } from '#lib/domain/document/scope.ts';
import type { Measure } from '#lib/domain/sections/content.ts';
import { rowOf } from './named.ts';

const known = new WeakMap<DocumentFacts, ReadonlyMap<string, string>>();

/** `M1`, by the place of the goal in its area; undefined when it was removed. */
export function goalNumber(id: string, { facts }: Scope): string | undefined {
	const numbers = known.get(facts) ?? numberGoals(facts);
	known.set(facts, numbers);
	return numbers.get(id);
}

function numberGoals({ content }: DocumentFacts): ReadonlyMap<string, string> {
	const areas = content.focusAreas.areas ?? [];
	return new Map(
		areas.flatMap(({ goals }) =>
			(goals ?? [])
				.filter(({ text }) => text)
				.map(({ id }, index) => [id, `M${index + 1}`] as const)
		)
	);
}

/** The title of another measure; undefined when it was removed. */
export function measureName(id: string | undefined, scope: Scope): string | undefined {
	return (rowOf('measure', id, scope) as Measure | undefined)?.title;
}
