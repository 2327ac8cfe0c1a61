/**
 * Measures by focus area, in the order and with the numbers that the printed plan gives them (see
 * `document/plan-order.ts`), without the document engine: `1.4` is the fourth measure of the first area.
 */
import type { AgreementContent, FocusArea, Measure } from './content.ts';
import { allMeasures, areasIn } from './readers.ts';

export interface NumberedMeasure {
	readonly measure: Measure;
	/** Undefined until the measure has a title: only then is it printed. */
	readonly number: string | undefined;
}

export interface MeasureGroup {
	/** Undefined for the measures that belong to no area. */
	readonly area: FocusArea | undefined;
	/** Place of the area in the plan, from 1; undefined until it has a name. */
	readonly number: number | undefined;
	readonly measures: readonly NumberedMeasure[];
}

/** Every area, also those without measures; last those outside them all, when there are any. */
export function measureGroups(content: AgreementContent): readonly MeasureGroup[] {
	const areas = areasInOrder(areasIn(content));
	const home = homes(areas);
	const byArea = Map.groupBy(allMeasures(content), (measure) => homeOf(measure, home));
	let named = 0;
	const groups = areas.map((area): MeasureGroup => {
		const number = hasWords(area.name) ? (named += 1) : undefined;
		return {
			area,
			number,
			measures: numbered(inCauseOrder(byArea.get(area.id) ?? [], area), number)
		};
	});
	const outside = byArea.get(undefined) ?? [];
	return outside.length === 0
		? groups
		: [...groups, { area: undefined, number: undefined, measures: numbered(outside, named + 1) }];
}

/** What each measure is called, by its id. */
export function measureNumbers(content: AgreementContent): ReadonlyMap<string, string> {
	return new Map(
		measureGroups(content).flatMap(({ measures }) =>
			measures.flatMap(({ measure, number }) =>
				number === undefined ? [] : [[measure.id, number] as const]
			)
		)
	);
}

const hasWords = (text: string | undefined): boolean => Boolean(text?.trim());

/** An area is followed by those under it; one whose parent is gone stands by itself. */
function areasInOrder(areas: readonly FocusArea[]): readonly FocusArea[] {
	const within = ({ id, parent }: FocusArea) =>
		areas.find((other) => other.id === parent && other.id !== id);
	return areas
		.filter((area) => !within(area))
		.flatMap((top) => [top, ...areas.filter((area) => within(area)?.id === top.id)]);
}

/** The area of every area, cause and goal, by id. */
function homes(areas: readonly FocusArea[]): ReadonlyMap<string, string> {
	return new Map(
		areas.flatMap(({ id, causes = [], goals = [] }) =>
			[id, ...[...causes, ...goals].map((row) => row.id)].map((each) => [each, id] as const)
		)
	);
}

/** The area chosen, else that of a cause or a goal the measure answers. */
function homeOf(
	{ focusArea = '', causes = [], goals = [] }: Measure,
	home: ReadonlyMap<string, string>
): string | undefined {
	return [focusArea, ...causes, ...goals]
		.map((id) => home.get(id))
		.find((area) => area !== undefined);
}

function inCauseOrder(measures: readonly Measure[], area: FocusArea): readonly Measure[] {
	const places = placesIn(area);
	return measures.toSorted((a, b) => firstCause(a, places) - firstCause(b, places));
}

/** Whether two measures of the area stand in the order of the list: they answer the same cause first. */
export function isSameCause(one: Measure, other: Measure, area: FocusArea | undefined): boolean {
	const places = placesIn(area);
	return firstCause(one, places) === firstCause(other, places);
}

const placesIn = (area: FocusArea | undefined): ReadonlyMap<string, number> =>
	new Map((area?.causes ?? []).map(({ id }, index) => [id, index]));

function firstCause({ causes = [] }: Measure, places: ReadonlyMap<string, number>): number {
	return Math.min(places.size, ...causes.map((id) => places.get(id) ?? places.size));
}

function numbered(
	measures: readonly Measure[],
	chapter: number | undefined
): readonly NumberedMeasure[] {
	let place = 0;
	return measures.map((measure) => {
		const isPrinted = chapter !== undefined && hasWords(measure.title);
		return { measure, number: isPrinted ? `${chapter}.${(place += 1)}` : undefined };
	});
}
