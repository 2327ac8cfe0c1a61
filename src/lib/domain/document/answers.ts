/** Where the answers that a clause stands on live, and whether they are given, open or missing. */
import { coordinatorIn } from '#lib/domain/sections/coordinator.ts';
import type { perMeasure } from '#lib/domain/sections/action-plan/per-measure.ts';
import type { sections } from '#lib/domain/sections/content.ts';
import type { perArea } from '#lib/domain/sections/focus-areas/per-area.ts';
import { readAnswer } from '#lib/domain/sections/paths.ts';
import type { SectionId } from '#lib/domain/sections/vocabulary.ts';
import type { Scope } from './scope.ts';

type QuestionOf = { [S in SectionId]: `${S}.${keyof (typeof sections)[S] & string}` }[SectionId];

/** A question: its path without row ids. What is asked per area or measure is read in the row the clause stands in. */
export type AnswerId =
	| QuestionOf
	| `focusAreas.areas.${keyof typeof perArea & string}`
	| `actionPlan.measures.${keyof typeof perMeasure & string}`;

const perRow = [
	['focusAreas.areas.', 'focusArea'],
	['actionPlan.measures.', 'measure']
] as const;

/** The path of the answer in this clause, or undefined when it stands in no such row. */
function pathIn(answer: AnswerId, scope: Scope): string | undefined {
	for (const [prefix, name] of perRow) {
		if (!answer.startsWith(prefix)) continue;
		const row = scope.bound[name] as { readonly id: string } | undefined;
		return row && `${prefix}${row.id}.${answer.slice(prefix.length)}`;
	}
	return answer;
}

/** The first of the answers that is "beslutas senare". */
export function postponedAmong(answers: readonly AnswerId[], scope: Scope): string | undefined {
	for (const answer of answers) {
		const path = pathIn(answer, scope) ?? inAnyRow(answer, scope);
		if (path !== undefined && Object.hasOwn(scope.facts.postponed, path)) return path;
	}
	return undefined;
}

/** Outside the rows a clause speaks of all of them: the first row in which the answer is open. */
function inAnyRow(answer: AnswerId, { facts }: Scope): string | undefined {
	const [prefix = ''] = perRow.find(([start]) => answer.startsWith(start)) ?? [];
	const name = answer.slice(prefix.length);
	return Object.keys(facts.postponed).find(
		(path) => path.startsWith(prefix) && path.endsWith(`.${name}`)
	);
}

/** True when nothing is written for any of the answers. */
export function allMissing(answers: readonly AnswerId[], scope: Scope): boolean {
	return answers.every((answer) => !isGiven(answer, scope));
}

function isGiven(answer: AnswerId, scope: Scope): boolean {
	const { content } = scope.facts;
	if (answer === 'structure.coordinationHolder') return hasText(coordinatorIn(content)?.function);
	const path = pathIn(answer, scope);
	return path !== undefined && isFilled(readAnswer(content, path));
}

/** An answer that says something: not blank, not an empty list, not rows or groups of nothing. */
export function isFilled(value: unknown): boolean {
	if (value === undefined || value === null) return false;
	if (typeof value === 'string') return hasText(value);
	if (Array.isArray(value)) return value.some(isFilled);
	if (typeof value === 'object')
		return Object.entries(value).some(([name, inner]) => name !== 'id' && isFilled(inner));
	return true;
}

export function hasText(value: string | undefined): boolean {
	return value !== undefined && value.trim() !== '';
}
