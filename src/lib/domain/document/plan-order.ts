/** How the measures of a plan are ordered and numbered, and what their causes and goals are called. */
import type { Cause, FocusArea, Goal, Measure } from '#lib/domain/sections/content.ts';
import { hasText } from './answers.ts';
import { boundRow } from './bound.ts';
import { isMunicipal } from './legal-form.ts';
import { lists } from './lists/all.ts';
import type { PlanOrder } from './lists/action-plan.ts';
import type { Item } from './lists/item.ts';
import type { Scope } from './scope.ts';

/** Which of the two plans: the joint one of the agreement, or the municipality's own (SFS 2023:196 5 §). */
export type PlanPart = 'joint' | 'own';

/**
 * `causeClauses` gives the clause of the agreement that names an area's causes, by the area's id, so that a cause is
 * called the same in both documents: `7.2.1 a`. Without a clause it goes by its area: `2 a`.
 */
export function planOrder(
	scope: Scope,
	part: PlanPart,
	causeClauses: ReadonlyMap<string, string>
): PlanOrder {
	const areas = lists.focusArea(scope).flatMap(({ bound }) => boundRow(bound, 'focusArea') ?? []);
	const causes = new Map<string, Item>();
	const goals = new Map<string, Item>();
	const areaOf = new Map<string, string>();
	areas.forEach((area, index) => {
		const called = causeClauses.get(area.id) ?? String(index + 1);
		nameCauses(area, called, causes, areaOf);
		nameGoals(area, goals, areaOf);
		areaOf.set(area.id, area.id);
	});
	const grouped = groupByArea(measuresIn(scope, part), areaOf);
	const inArea = new Map(
		areas.map(({ id, causes: ofArea = [] }, index) => {
			const places = new Map(ofArea.map((cause, at) => [cause.id, at]));
			const sorted = (grouped.get(id) ?? []).toSorted(
				(a, b) => firstCause(a, places) - firstCause(b, places)
			);
			return [id, numbered(sorted, index + 1)];
		})
	);
	return {
		inArea,
		withoutArea: numbered(grouped.get(undefined) ?? [], areas.length + 1),
		causes,
		goals
	};
}

/** The municipality's own plan holds what the municipality itself answers for: `content/model.md`, open choice 2. */
function measuresIn({ facts }: Scope, part: PlanPart): readonly Measure[] {
	const { initiation, actionPlan } = facts.content;
	const measures = (actionPlan.measures ?? []).filter(({ title }) => hasText(title));
	if (part === 'joint') return measures;
	const municipal = new Set((initiation.parties ?? []).filter(isMunicipal).map(({ id }) => id));
	return measures.filter(({ owner }) => municipal.has(owner?.organisation ?? ''));
}

/** The area chosen, else that of a cause or a goal the measure answers. */
function groupByArea(measures: readonly Measure[], areaOf: ReadonlyMap<string, string>) {
	return Map.groupBy(measures, ({ focusArea = '', causes = [], goals = [] }) =>
		[focusArea, ...causes, ...goals].map((id) => areaOf.get(id)).find((area) => area !== undefined)
	);
}

function firstCause({ causes = [] }: Measure, places: ReadonlyMap<string, number>): number {
	return Math.min(
		...causes.map((id) => places.get(id) ?? Number.MAX_SAFE_INTEGER),
		Number.MAX_SAFE_INTEGER
	);
}

function numbered(measures: readonly Measure[], chapter: number): readonly Item[] {
	return measures.map((measure, index) => ({
		id: measure.id,
		bound: { measure, measureOrdinal: `${chapter}.${index + 1}` }
	}));
}

function nameCauses(
	area: FocusArea,
	called: string,
	causes: Map<string, Item>,
	areaOf: Map<string, string>
): void {
	const written = (area.causes ?? []).filter(({ text }) => hasText(text));
	written.forEach((cause: Cause, index) => {
		const causeOrdinal = written.length === 1 ? called : `${called} ${letter(index)}`;
		causes.set(cause.id, { id: cause.id, bound: { cause, causeOrdinal } });
		areaOf.set(cause.id, area.id);
	});
}

function nameGoals(area: FocusArea, goals: Map<string, Item>, areaOf: Map<string, string>): void {
	const written = (area.goals ?? []).filter(({ text }) => hasText(text));
	written.forEach((goal: Goal, index) => {
		goals.set(goal.id, { id: goal.id, bound: { goal, goalOrdinal: String(index + 1) } });
		areaOf.set(goal.id, area.id);
	});
}

/** `a`, `b` … `z`, `aa`, as a lettered list in the text counts. */
function letter(index: number): string {
	const last = String.fromCharCode('a'.charCodeAt(0) + (index % 26));
	return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}
