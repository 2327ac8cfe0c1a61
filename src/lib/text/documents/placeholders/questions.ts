import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import { perMeasure } from '#lib/domain/sections/action-plan/per-measure.ts';
import { perArea } from '#lib/domain/sections/focus-areas/per-area.ts';

const askedPerRow: Readonly<Record<string, object>> = {
	'focusAreas.areas': perArea,
	'actionPlan.measures': perMeasure
};

const questions = new Map<string, readonly string[]>();

/** The question that a field belongs to: `mandate.roles`, or `focusAreas.areas.goals` for what is asked per area. */
export function questionsOf(fieldId: string): readonly string[] {
	const known = questions.get(fieldId);
	if (known) return known;
	const [section = '', name = '', asked = ''] = fieldId.split('.');
	const question = `${section}.${name}`;
	const isPerRow = Object.hasOwn(askedPerRow[question] ?? {}, asked);
	const found = [isPerRow ? `${question}.${asked}` : question];
	questions.set(fieldId, found);
	return found;
}

type Postponed = DocumentFacts['postponed'];
const bySection = new WeakMap<Postponed, ReadonlyMap<string, readonly string[]>>();
const none: readonly string[] = [];

/** The postponed answer that a path lies in, if any. A plan of thousands of measures asks this for every cell. */
export function postponedAt({ postponed }: DocumentFacts, path: string): string | undefined {
	const found = bySection.get(postponed) ?? Map.groupBy(Object.keys(postponed), sectionOf);
	bySection.set(postponed, found);
	return (found.get(sectionOf(path)) ?? none).find(
		(open) => path.startsWith(open) && (path.length === open.length || path[open.length] === '.')
	);
}

const sectionOf = (path: string) => path.slice(0, path.indexOf('.'));
