/** Areas whose problem and causes are decided later, on the same day by the same owner: said once, not twice per area. */
import type { Postponed, Postponement } from '#lib/domain/agreement/state.ts';
import type { FocusArea } from '#lib/domain/sections/content.ts';
import { hasText } from './answers.ts';
import type { DocumentFacts } from './scope.ts';

const openUntil = (area: FocusArea, postponed: Postponed): Postponement | undefined => {
	const problem = postponed[`focusAreas.areas.${area.id}.problemWhat`];
	const causes = postponed[`focusAreas.areas.${area.id}.causes`];
	return problem && causes && isSame(problem, causes) ? problem : undefined;
};

const isSame = (a: Postponement, b: Postponement) =>
	a.date === b.date && a.responsible === b.responsible;

export function isOpen(area: FocusArea | undefined, postponed: Postponed): boolean {
	return area !== undefined && openUntil(area, postponed) !== undefined;
}

/** Two or more areas that are open in the same way; empty when at most one is. */
export function areasOpenTogether(facts: DocumentFacts): readonly FocusArea[] {
	const open = (facts.content.focusAreas.areas ?? []).flatMap((area) => {
		const until = hasText(area.name) ? openUntil(area, facts.postponed) : undefined;
		return until ? [{ area, until }] : [];
	});
	const first = open[0];
	const alike = first ? open.filter(({ until }) => isSame(until, first.until)) : [];
	return alike.length > 1 ? alike.map(({ area }) => area) : [];
}
