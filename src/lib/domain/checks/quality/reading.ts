/** The content as the rules read it: every list with the place of each row, and who points at whom, worked out once. */
import type {
	AgreementContent,
	Actor,
	Cause,
	FocusArea,
	Goal,
	Indicator,
	Measure,
	Party
} from '#lib/domain/sections/content.ts';
import {
	actorsIn,
	allMeasures,
	areasIn,
	isActive,
	partiesIn
} from '#lib/domain/sections/readers.ts';
import type { Postponed } from '#lib/domain/agreement/state.ts';

/** A row and where it lies; `position` counts from 1. */
export interface Placed<Row> {
	readonly row: Row;
	readonly path: string;
	readonly position: number;
}
export type InArea<Row> = Placed<Row> & { readonly area: FocusArea };

export interface Reading {
	readonly content: AgreementContent;
	readonly postponed: Postponed;
	readonly today: string;
	readonly parties: ReadonlyMap<string, Party>;
	readonly actors: ReadonlyMap<string, Actor>;
	readonly areas: readonly Placed<FocusArea>[];
	readonly areaById: ReadonlyMap<string, FocusArea>;
	readonly causes: readonly InArea<Cause>[];
	readonly goals: readonly InArea<Goal>[];
	readonly indicators: ReadonlyMap<string, Indicator>;
	/** All measures, also those that have left the plan. */
	readonly measureById: ReadonlyMap<string, Measure>;
	/** Measures still in the plan. */
	readonly measures: readonly Placed<Measure>[];
	/** Ids that some measure in the plan points at. */
	readonly areasWithMeasure: ReadonlySet<string>;
	readonly causesWithMeasure: ReadonlySet<string>;
	readonly goalsWithMeasure: ReadonlySet<string>;
	readonly causeIds: ReadonlySet<string>;
	readonly goalIds: ReadonlySet<string>;
}

/** The rows of a list with their paths. */
export function placed<Row extends { readonly id: string }>(
	rows: readonly Row[] | undefined,
	list: string
): readonly Placed<Row>[] {
	return (rows ?? []).map((row, index) => ({
		row,
		path: `${list}.${row.id}`,
		position: index + 1
	}));
}

/** `content` is what is in force: neither postponed nor hidden. */
export function read(content: AgreementContent, postponed: Postponed, today: string): Reading {
	const areas = placed(areasIn(content), 'focusAreas.areas');
	const inArea = <Row extends { readonly id: string }>(
		name: string,
		rows: (area: FocusArea) => readonly Row[] | undefined
	) =>
		areas.flatMap(({ row: area, path }) =>
			placed(rows(area), `${path}.${name}`).map((one) => ({ ...one, area }))
		);
	const causes = inArea('causes', (area) => area.causes);
	const goals = inArea('goals', (area) => area.goals);
	const indicators = areas.flatMap(({ row }) => row.indicators ?? []);
	const measures = placed(content.actionPlan.measures, 'actionPlan.measures').filter(({ row }) =>
		isActive(row)
	);
	const pointedAt = (ids: (measure: Measure) => readonly (string | undefined)[]) =>
		new Set(measures.flatMap(({ row }) => ids(row)).filter((id) => id !== undefined));
	const mapOf = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
		new Map(rows.map((row) => [row.id, row]));
	return {
		content,
		postponed,
		today,
		parties: mapOf(partiesIn(content)),
		actors: mapOf(actorsIn(content)),
		areas,
		areaById: mapOf(areasIn(content)),
		causes,
		goals,
		indicators: mapOf(indicators),
		measureById: mapOf(allMeasures(content)),
		measures,
		areasWithMeasure: pointedAt(({ focusArea }) => [focusArea]),
		causesWithMeasure: pointedAt(({ causes }) => causes ?? []),
		goalsWithMeasure: pointedAt(({ goals }) => goals ?? []),
		causeIds: new Set(causes.map(({ row }) => row.id)),
		goalIds: new Set(goals.map(({ row }) => row.id))
	};
}
