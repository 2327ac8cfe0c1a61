/** One focus area's chain, as it is drawn and listed. */
import type { AgreementContent, FocusArea, Measure } from '#lib/domain/sections/content.ts';
import { allMeasures, areaById, isActive } from '#lib/domain/sections/readers.ts';
import { brokenLinks, type BrokenLink, type LinkKind } from './broken-links.ts';

export interface ChainNode {
	readonly id: string;
	readonly kind: LinkKind;
	/** Counted from 1 within its kind in the area. */
	readonly number: number;
	/** The writers' words; empty when there are none yet. */
	readonly text: string;
	readonly path: string;
}

/** Ids of two nodes. */
export interface ChainEdge {
	readonly from: string;
	readonly to: string;
}

export interface Chain {
	/** In reading order: problem, causes, goals, measures, indicators. */
	readonly nodes: readonly ChainNode[];
	readonly edges: readonly ChainEdge[];
	readonly gaps: readonly BrokenLink[];
}

/** The chain of the area with that id, or undefined when there is none. */
export function chainOf(content: AgreementContent, areaId: string): Chain | undefined {
	const area = areaById(content, areaId);
	if (!area) return undefined;
	const measures = measuresOf(content, area);
	const inArea = new Set(measures.map(({ id }) => id));
	return {
		nodes: nodesOf(area, measures),
		edges: edgesOf(area, measures),
		gaps: brokenLinks(content).filter((link) => link.area === areaId || inArea.has(link.row))
	};
}

/** Those placed in the area, and those that answer one of its causes or goals. */
function measuresOf(content: AgreementContent, area: FocusArea): readonly Measure[] {
	const ends = new Set([...(area.causes ?? []), ...(area.goals ?? [])].map(({ id }) => id));
	return allMeasures(content).filter(
		(measure) =>
			isActive(measure) &&
			(measure.focusArea === area.id ||
				[...(measure.causes ?? []), ...(measure.goals ?? [])].some((id) => ends.has(id)))
	);
}

function nodesOf(area: FocusArea, measures: readonly Measure[]): readonly ChainNode[] {
	const at = `focusAreas.areas.${area.id}`;
	const list = <Row extends { readonly id: string }>(
		kind: LinkKind,
		rows: readonly Row[] | undefined,
		path: string,
		text: (row: Row) => string | undefined
	): readonly ChainNode[] =>
		(rows ?? []).map((row, index) => ({
			id: row.id,
			kind,
			number: index + 1,
			text: text(row) ?? '',
			path: `${path}.${row.id}`
		}));
	return [
		{
			id: area.id,
			kind: 'problem',
			number: 1,
			text: area.problemWhat ?? '',
			path: `${at}.problemWhat`
		},
		...list('cause', area.causes, `${at}.causes`, ({ text }) => text),
		...list('goal', area.goals, `${at}.goals`, ({ text }) => text),
		...list('measure', measures, 'actionPlan.measures', ({ title }) => title),
		...list('indicator', area.indicators, `${at}.indicators`, ({ name }) => name)
	];
}

/** Each link to the next kind; where one is skipped, over it, so that nothing hangs loose that is not. */
function edgesOf(area: FocusArea, measures: readonly Measure[]): readonly ChainEdge[] {
	const { causes = [], goals = [] } = area;
	const indicators = new Set((area.indicators ?? []).map(({ id }) => id));
	const edges = new Map<string, ChainEdge>();
	const link = (from: string, to: string) => edges.set(`${from} ${to}`, { from, to });
	for (const { id } of causes) link(area.id, id);
	for (const goal of goals) {
		for (const { id } of causes) if (goal.causes?.includes(id)) link(id, goal.id);
		const answering = measures.filter((measure) => measure.goals?.includes(goal.id));
		for (const measure of answering) link(goal.id, measure.id);
		if (goal.indicator === undefined || !indicators.has(goal.indicator)) continue;
		const before = answering.length > 0 ? answering : [goal];
		for (const { id } of before) link(id, goal.indicator);
	}
	for (const measure of measures) {
		const throughGoals = new Set(
			goals.filter(({ id }) => measure.goals?.includes(id)).flatMap((goal) => goal.causes ?? [])
		);
		for (const { id } of causes)
			if (measure.causes?.includes(id) && !throughGoals.has(id)) link(id, measure.id);
	}
	return [...edges.values()];
}
